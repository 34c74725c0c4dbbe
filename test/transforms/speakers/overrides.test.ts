import { describe, expect, it } from 'vitest';
import { locate, type Override, overridesByDocument, overridesSchema } from '../../../src/transforms/speakers/overrides.ts';

const override = (sentenceIndex: number, text: string): Override => ({ docId: 'a', sentenceIndex, text, speakers: ['林若水'], method: 'explicit' });
const sentences = (...texts: readonly string[]) => texts.map((text, sentenceIndex) => ({ text, sentenceIndex }));

describe('locate', () => {
  it('finds a sentence at its place, and one that moved', () => {
    const { found, lost } = locate([override(1, '乙。'), override(0, '丙。')], sentences('甲。', '乙。', '丙。'));
    expect([...found.keys(), lost]).toEqual([1, 2, []]);
  });

  it('gives no label to a changed text, nor to one of several equal ones elsewhere', () => {
    const all = [override(0, '甲！'), override(5, '乙。')];
    expect(locate(all, sentences('甲。', '乙。', '乙。'))).toEqual({ found: new Map(), lost: all });
  });

  it('tells equal sentences apart by their places', () => {
    expect([...locate([override(2, '乙。'), override(1, '乙。')], sentences('甲。', '乙。', '乙。')).found.keys()]).toEqual([2, 1]);
  });
});

describe('overridesSchema', () => {
  it('wants each sentence once, speakers for speech and none for the narrator', () => {
    const paths = (value: unknown): unknown => overridesSchema.safeParse(value).error?.issues.map(({ path }) => path.join('.'));
    expect(paths([override(0, '甲。'), override(0, '甲。')])).toEqual(['1']);
    expect(paths([{ ...override(0, '甲。'), method: 'narrator' }])).toEqual(['0.speakers']);
    expect(paths([{ ...override(0, '甲。'), method: 'narrator', speakers: [], quotationType: 'direct' }])).toEqual(['0.quotationType']);
    expect(paths([override(0, '甲。'), override(1, '甲。')])).toBeUndefined();
  });
});

describe('overridesByDocument', () => {
  it('keeps the order within a document', () => {
    const [one, other, third] = [override(0, '甲。'), { ...override(0, '甲。'), docId: 'b' }, override(1, '乙。')];
    expect([...overridesByDocument([one, other, third])]).toEqual([['a', [one, third]], ['b', [other]]]);
  });
});
