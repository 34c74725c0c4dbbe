import { describe, expect, it } from 'vitest';
import { Is } from '../../../../src/transforms/speakers/words/lexicon.ts';
import { scans } from '../report.ts';

const words = (text: string) => scans(text)[0]?.words.join(' ') ?? '';

describe('joinBrackets', () => {
  it('makes one token of a title and of an aside', () => {
    expect(words('联邦航空局（FAA）表示，《关于桥的意见》和〈通知〉已发布。')).toBe('联邦 航空局 （FAA） 表示 ， 《关于桥的意见》 和 〈通知〉 已 发布 。');
    expect(words('他说(笑)好。')).toBe('他 说 (笑) 好 。');
    expect(words('（甲（乙）丙）好。')).toBe('（ 甲 （乙） 丙 ） 好 。');
    expect(words('《大河》很好。')).toBe('《大河》 很 好 。');
  });

  it('leaves what nothing closes, and a bracket that begins the sentence', () => {
    expect(words('他（见附件。')).toBe('他 （ 见 附件 。');
    expect(words('他《大河好。')).toBe('他 《 大河 好 。');
    expect(words('（完）')).toBe('（ 完 ）');
    expect(words('他（甲)好。')).toBe('他 （ 甲 ) 好 。');
  });

  it('leaves brackets of 24 tokens and more, and titles of 60', () => {
    const joined = (text: string) => words(text).split(' ').length;
    expect([joined(`他（${'，'.repeat(22)}）好`), joined(`他（${'，'.repeat(23)}）好`)]).toEqual([3, 27]);
    expect([joined(`他《${'，'.repeat(58)}》好`), joined(`他《${'，'.repeat(59)}》好`)]).toEqual([3, 63]);
  });

  it('takes a title for a text, an aside for nothing', () => {
    const [scan] = scans('他（甲）《大河》。');
    expect([scan?.words[1], scan?.words[2]]).toEqual(['（甲）', '《大河》']);
    expect([scan?.bits[1], (scan?.bits[2] ?? 0) & (Is.TEXT | Is.NOMINAL)]).toEqual([0, Is.TEXT | Is.NOMINAL]);
  });

  it('takes no mark that closes what nothing opened', () => {
    expect(words('他说很好)了。')).toBe('他 说 很 好 ) 了 。');
  });
});
