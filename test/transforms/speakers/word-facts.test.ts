import { describe, expect, it } from 'vitest';
import { Is } from '../../../src/transforms/speakers/lexicon.ts';
import { factsOf } from '../../../src/transforms/speakers/word-facts.ts';

describe('factsOf', () => {
  it('finds out about a word only once', () => {
    expect(factsOf('图书馆', 'n')).toBe(factsOf('图书馆', 'v'));
  });

  it('knows a word as each part of speech with which it is met', () => {
    const facts = factsOf('计划', 'v');
    expect(facts.bitsAs('v') & Is.VERB).not.toBe(0);
    expect(facts.bitsAs('n') & Is.VERB).toBe(0);
    expect(facts.bitsAs('v') & Is.VERB).not.toBe(0);
  });

  it.each([['“', 1], ['」', 2], ['"', 3], ['‘', 0], ['书', 0]])('tells what %s does to an outer quotation', (word, quote) => {
    expect(factsOf(word, 'x').quote).toBe(quote);
  });

  it('finds the cue in a word that holds its source too', () => {
    expect(factsOf('双方同意', 'l').cueFrom).toBe(2);
    expect(factsOf('同意', 'v').cueFrom).toBe(0);
  });
});
