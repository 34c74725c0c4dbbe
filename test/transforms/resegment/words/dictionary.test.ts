import { dict } from '@node-rs/jieba/dict.js';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../../src/transforms/resegment/words/dictionary.ts';

const lines = Buffer.from(dict).toString('utf8').trimEnd().split('\n');

describe('Dictionary', () => {
  it('finds the words of the file by a binary search, the first and the last too', () => {
    const dictionary = new Dictionary();
    for (let at = 0; at < lines.length; at += 997) {
      const [word = '', frequency, tag] = (lines[at] ?? '').split(' ');
      expect(dictionary.lookUp(word), word).toEqual({ frequency: Number(frequency), tag });
    }
    for (const line of [lines[0], lines.at(-1)]) expect(dictionary.has(line?.split(' ')[0] ?? '')).toBe(true);
  });

  it('relies on a file sorted by bytes', () => {
    const words = lines.map((line) => Buffer.from(line.split(' ')[0] ?? ''));
    expect(words.every((word, at) => at === 0 || Buffer.compare(words[at - 1] ?? word, word) < 0)).toBe(true);
  });

  it('has nothing to say of other words', () => {
    const dictionary = new Dictionary();
    for (const word of ['', ' ', '囧囧囧', '会议会', '0', '\uffff', 'zzzz']) expect(dictionary.lookUp(word), word).toBeNull();
    expect(dictionary.frequency('囧囧囧')).toBe(0);
    expect(dictionary.tag('囧囧囧')).toBe('');
  });
});
