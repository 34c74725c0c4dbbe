import { describe, expect, it } from 'vitest';
import { speakerKind } from '../../../src/transforms/speakers/kind.ts';

describe('speakerKind', () => {
  it.each([
    ['赵明远', 'person'], ['弗拉基米尔·彼得罗夫', 'person'], ['市统计局', 'organisation'], ['远山科技公司', 'organisation'], ['会议', 'organisation'],
    ['《绿色意见》', 'document'], ['判决书', 'document'], ['一位知情人士', 'unnamed'], ['专家', 'unnamed'], ['外交部发言人', 'unnamed'], ['記者', 'unnamed'],
  ])('takes %s for a %s', (name, kind) => {
    expect(speakerKind(name)).toBe(kind);
  });
});
