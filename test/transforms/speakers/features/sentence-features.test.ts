import { describe, expect, it } from 'vitest';
import { SENTENCE_WORDS } from '../../../../src/transforms/speakers/words/sentence-words.ts';
import { cellsNamed } from '../recorded/tables.ts';
import { segmented } from '../report.ts';

const features = (text: string, feature: string) => cellsNamed(segmented(text), 'features', feature);

describe('the features of a sentence', () => {
  it.each([['路修好了。', '1'], ['路修好了！', '2'], ['路修好了吗？', '3'], ['他说：“路已经修好了，大家放心。”', '4'], ['路修好了）', '5'], ['路修好了', '0']])('see how %s ends', (text, expected) => {
    expect(features(text, 'ending')).toEqual([expected]);
  });

  it('tell a speaker’s name outside of quotations from one within', () => {
    expect(features('市长赵明远说，路修好了。赵明远来了。他说：“我们都知道赵明远要来。”', 'focus-named')).toEqual(['0', '2', '1']);
  });

  it('see words that count on', () => {
    expect(features('一是修路。路修好了，首先要谢大家。首先要谢大家。', 'enumeration×paragraph')).toEqual(['3', '0', '2']);
  });

  it('know the first word of the lists at a sentence’s beginning', () => {
    const [first = ''] = SENTENCE_WORDS.keys();
    expect(features(`${first}，路修好了。`, 'first-word')).toEqual([first]);
  });

  it('have no last word where a sentence is one word', () => {
    expect(features('好', 'last-word')).toEqual(['']);
    expect(features('大家说。', 'last-word')).toEqual(['说']);
  });

  it('see a comma within sixteen units, and what stands before it', () => {
    const [none, day, late] = [features('也，路修好了。', 'clause-end×paragraph'), features(`${'大'.repeat(15)}日，路修好了。`, 'clause-end×paragraph'), features(`${'大'.repeat(16)}日，路修好了。`, 'clause-end×paragraph')];
    expect([none, day?.[0] === '1', late]).toEqual([['1'], false, ['1']]);
    expect(features('里，路修好了。', 'clause-end×paragraph')).not.toEqual(['1']);
  });

  it.each([['记者来了。', '2'], ['“记者来了，大家都知道。”', '0'], ['记者证丢了。', '0'], ['路修好了。', '0']])('see in %s whether the reporter is told of', (text, expected) => {
    expect(features(text, 'reporter×focus')).toEqual([expected]);
  });
});
