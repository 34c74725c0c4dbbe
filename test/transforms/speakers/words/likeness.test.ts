import { describe, expect, it } from 'vitest';
import { likeness, matterOf } from '../../../../src/transforms/speakers/words/likeness.ts';
import { scanOf } from '../tokens.ts';

describe('matterOf', () => {
  it('holds the words of two characters or more, each once', () => {
    expect([...matterOf(scanOf('大桥/n 连接/v 两/m 岸/n ，/x 大桥/n 很/d 长/a'))]).toEqual(['大桥', '连接']);
  });

  it('holds no listed words, names and times', () => {
    expect([...matterOf(scanOf('昨天/t 赵明远/nr 表示/v 专家/n 他们/r 大桥/n'))]).toEqual(['大桥']);
  });
});

describe('likeness', () => {
  const set = (words: string): ReadonlySet<string> => new Set(words);

  it.each([
    ['甲乙丙丁', '甲乙', 1], ['甲乙', '甲乙丙丁', 1], ['甲乙丙丁', '甲戊', 0.5], ['甲戊', '甲乙丙丁', 0.5], ['甲乙丙', '甲乙丁', 2 / 3], ['甲', '乙', 0], ['', '甲', 0], ['甲', '', 0], ['', '', 0],
  ])('of the words %j and %j is %d', (one, other, share) => {
    expect(likeness(set(one), set(other))).toBe(share);
  });
});
