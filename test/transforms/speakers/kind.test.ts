import { describe, expect, it } from 'vitest';
import { mayBePerson, speakerKind } from '../../../src/transforms/speakers/kind.ts';

describe('speakerKind', () => {
  it.each([
    ['大河》', 'document'], ['「文件」', 'document'], ['某国', 'unnamed'], ['有记者', 'unnamed'], ['一汽集团', 'organisation'], ['报告', 'document'], ['青禾市', 'organisation'], ['桑托斯', 'person'], ['王小小小', 'organisation'], ['王', 'organisation'], ['部分学者', 'unnamed'], ['他', 'unnamed'], ['三名村民', 'unnamed'], ['多家媒体', 'unnamed'], ['三河集团', 'organisation'], ['晚报评论员文章', 'document'], ['伊朗情报部长', 'unnamed'], ['杜占元委员发言', 'unnamed'], ['二中全会', 'organisation'], ['市长林若水', 'person'], ['工人日报', 'organisation'], ['外交部发言人阿尔萨', 'person'],
    ['乌克兰', 'organisation'], ['伊朗', 'organisation'], ['約旦', 'organisation'], ['林建民', 'person'], ['林海军', 'person'], ['解放军', 'organisation'], ['供应商', 'unnamed'],
    ['大河《一》上', 'organisation'], ['》大河', 'organisation'], ['卢森堡', 'organisation'], ['该会议', 'organisation'], ['哈马斯', 'organisation'],
    ['弗雷多萨', 'person'], ['多萨', 'person'], ['多', 'organisation'], ['丰富', 'organisation'], ['总统伊朗', 'organisation'],
    ['市长王经理', 'unnamed'], ['王经理', 'unnamed'], ['司马军民', 'unnamed'],
    ['赵明远', 'person'], ['弗拉基米尔·彼得罗夫', 'person'], ['市统计局', 'organisation'], ['远山科技公司', 'organisation'], ['会议', 'organisation'],
    ['《绿色意见》', 'document'], ['判决书', 'document'], ['一位知情人士', 'unnamed'], ['专家', 'unnamed'], ['外交部发言人', 'unnamed'], ['記者', 'unnamed'],
  ])('takes %s for a %s', (name, kind) => {
    expect(speakerKind(name)).toBe(kind);
  });
});

describe('mayBePerson', () => {
  it.each(['赵明远', '赵明', '弗拉基米尔·彼得罗夫', '桑托斯', '欧阳修文', '林建民'])('lets %s be one', (name) => expect(mayBePerson(name)).toBe(true));

  it.each(['外交部', '某国', '一位知情人士', '他', '报告', '会议', '银行', '伊朗', '王', '第四次', '二十大', '发言人', '公报', '解放军'])('knows that %s is none', (name) => expect(mayBePerson(name)).toBe(false));
});
