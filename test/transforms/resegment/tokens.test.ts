import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';

/** Enough well segmented text for the spaces to count as a segmentation. */
const AROUND = '中 俄 关系 很 好 。 中 俄 两 国 愿 同 各国 合作 。';

const words = (text: string) => segment(text).sentences.map(({ tokens }) => tokens.join(' '));

describe('the words of sentences', () => {
  it('stand in the sentence that holds them, each with its tag', () => {
    const { sentences } = segment('天气很好。\n孩子们 去了 New York 看 Old Town 。他们喜欢北京！');
    expect(sentences.map(({ tokens }) => tokens)).toEqual([['天气', '很', '好', '。'], ['孩子', '们', '去', '了', 'New', 'York', '看', 'Old', 'Town', '。'], ['他们', '喜欢', '北京', '！']]);
    for (const { tokens, pos } of sentences) expect(pos.length).toBe(tokens.length);
    expect(sentences[2]?.pos).toEqual(['r', 'v', 'ns', 'x']);
  });

  it('are written as in a Traditional document', () => {
    expect(words('市長說：「天氣很好。」\n孩子們去了 New York 。')).toEqual(['市長 說 ： 「 天氣 很 好 。 」', '孩子 們 去 了 New York 。']);
  });

  it('end where the source had a space', () => {
    expect(words('他们来自发展中国家和地区。')).toEqual(['他们 来自 发展中国家 和 地区 。']);
    expect(words('他们来自发展 中国家和地区。')[0]).toMatch(/^他们 来自 发展 中/u);
  });

  it('are those of the source where it is segmented, over Latin words and lines too', () => {
    expect(words(`${AROUND}\n孩子 们 去 New York 看 Old Town 。`).slice(2)).toEqual(['孩子 们 去 New York 看 Old Town 。']);
    expect(segment(`${AROUND}\n孩子 们 去 New York 看 Old Town 。`).tokenRepairs).toBe(0);
  });

  it('count as repaired where they are cut otherwise, sentence by sentence', () => {
    expect(segment(`${AROUND} 他们 愿同 我们 去 New York 。`).tokenRepairs).toBe(1);
    expect(segment(`${AROUND} 他们 愿同 我们 来 。\n他们 愿同 大家 来 。`).tokenRepairs).toBe(2);
  });

  it('are found in each sentence of a long text', () => {
    const sentences = segment('孩子们很高兴。'.repeat(12_000)).sentences;
    expect(sentences.length).toBe(12_000);
    expect(new Set(sentences.map(({ tokens }) => tokens.join(' ')))).toEqual(new Set(['孩子 们 很 高兴 。']));
  });
});

describe('the place of a sentence', () => {
  it('is that of its first byte and of the byte after its last', () => {
    const { sentences } = segment('植树节\n 天气很好。 孩子们来了！');
    expect(sentences.map(({ rawStart, rawEnd }) => [rawStart, rawEnd])).toEqual([[0, 9], [11, 26], [27, 45]]);
  });
});
