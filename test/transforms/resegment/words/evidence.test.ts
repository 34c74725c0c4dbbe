import { describe, expect, it } from 'vitest';
import { segment, tokens } from '../segment.ts';

/** Enough well segmented text for the spaces to count as a segmentation. */
const AROUND = '中 俄 关系 很 好 。 中 俄 两 国 愿 同 各国 合作 。 李小明 表示 ， 李小明 愿 同 大家 一道 努力 。';

describe('the input’s own spaces as evidence', () => {
  it('repairs a word that was cut between its halves and glued to the next', () => {
    expect(tokens(`${AROUND} 李小 明同 大家 见面 。`)).toMatch(/李小明 同 大家 见面 。$/u);
  });

  it('repairs words that were glued together', () => {
    expect(tokens(`${AROUND} 李小明 愿同 大家 见面 。`)).toMatch(/李小明 愿 同 大家 见面 。$/u);
    expect(tokens(`${AROUND} 展示 出新 的 活力 。`)).toMatch(/展示 出 新 的 活力 。$/u);
  });

  it('joins what other news never cut, where the text itself has it only once', () => {
    expect(tokens(`${AROUND} 村民 们 在 河边 种 了 很 多 果树 。`)).toMatch(/种 了 很多 果树 。$/u);
  });

  it('keeps words that jieba would have joined or does not know', () => {
    expect(tokens(`${AROUND} 阿坎布特 会见 大家 。`)).toMatch(/阿坎布特 会见 大家 。$/u);
  });

  it('counts the cuts that differ from the spaces, both ways', () => {
    expect(segment(AROUND).tokenRepairs).toBe(0);
    expect(segment(`${AROUND} 李小明 愿同 大家 见面 。`).tokenRepairs).toBe(1);
    expect(segment(`${AROUND} 李小 明同 大家 见面 。`).tokenRepairs).toBe(2);
  });

  it('counts no repairs for text without spaces', () => {
    expect(segment(AROUND.replaceAll(' ', '')).tokenRepairs).toBe(0);
  });
});
