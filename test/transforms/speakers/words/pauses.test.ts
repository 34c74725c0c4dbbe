import { describe, expect, it } from 'vitest';
import { findPauses } from '../../../../src/transforms/speakers/words/pauses.ts';
import { scanSentence } from '../../../../src/transforms/speakers/words/scan.ts';
import { segmented } from '../report.ts';

describe('findPauses', () => {
  it('finds the white space that parts a headline', () => {
    expect(findPauses(segmented('山城昨日新增九例　专家：下周或达峰值\n情况仍在变化。'))[0]).toEqual([8]);
  });

  it('finds none beside a figure, or where spaces part all words', () => {
    expect(findPauses(segmented('山城 7 月新增 9 例。'))).toEqual([[]]);
    expect(findPauses(segmented('大会 强调 ， 要 坚持 。')).flat()).toEqual([]);
  });

  it('makes an empty token of each, which parts like a comma', () => {
    const [sentence] = segmented('山城昨日新增九例　专家：下周或达峰值').sentences;
    const words = sentence === undefined ? [] : scanSentence(sentence, [8]).words;
    expect(words[words.indexOf('专家') - 1]).toBe('');
    expect(words.join('')).toBe(sentence?.text);
  });
});
