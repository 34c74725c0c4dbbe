import { describe, expect, it } from 'vitest';
import { readWordClasses } from '../../../../src/transforms/speakers/words/wordlist.ts';

describe('readWordClasses', () => {
  it('gives the words of each class of a list, and no empty ones', () => {
    const classes = readWordClasses('function-words.tsv');
    expect([...classes.keys()]).toEqual(expect.arrayContaining(['adverb', 'preposition', 'event']));
    expect(classes.get('event')).toEqual(expect.arrayContaining(['仪式', '宴会']));
    expect([...classes.values()].flat().filter((word) => /^$|\s/u.test(word))).toEqual([]);
  });
});
