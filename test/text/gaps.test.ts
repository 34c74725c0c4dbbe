import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/transforms/normalise/index.ts';
import { findGaps } from '../../src/text/gaps.ts';
import { sourceDocument } from '../transforms/normalise/source-document.ts';

const gaps = (text: string) => findGaps(normalise.prepare({})(sourceDocument(text)));

describe('findGaps', () => {
  it('finds where white space was removed, and nothing else', () => {
    expect([...gaps('会议 开始\u3000了<b>吗</b>\u200b？\n好').before]).toEqual([0, 0, 1, 0, 1, 0, 0, 0, 0]);
  });

  it('finds white space that was written as an entity', () => {
    expect([...gaps('会&nbsp;议').before]).toEqual([0, 1]);
    expect([...gaps('会&shy;议').before]).toEqual([0, 0]);
  });

  it('takes a space within a tag for none', () => {
    expect([...gaps('会<span class="x">议</span >开').before]).toEqual([0, 0, 0]);
  });

  it('takes many gaps for a segmentation, few for the writer’s own', () => {
    expect(gaps('中 俄 关系 很 好 。')).toMatchObject({ any: true, segmented: true });
    expect(gaps('中央政治局召开会议 国家主席主持会议并讲话。')).toMatchObject({ any: true, segmented: false });
    expect(gaps('会议开始。')).toMatchObject({ any: false, segmented: false });
  });
});
