import { describe, expect, it } from 'vitest';
import { announcerOf, noteAnswerer, notePair, noteSubject } from '../../../../src/transforms/speakers/cast/cast.ts';
import type { Entities } from '../../../../src/transforms/speakers/cast/entities.ts';
import { tell, type Told } from '../told.ts';

/** What somebody makes of a document's last sentence. */
function ofLast<Result>(sentences: readonly string[], find: (entities: Entities, scan: Told['scans'][number], chunks: Told['chunks'][number]) => Result): Result {
  const { context, entities } = tell(sentences);
  return find(entities, context.scan, context.chunks);
}

describe('who is about to speak', () => {
  it.each([
    ['who tells of the state of things', '赵明远/nr 向/p 记者/n 介绍/v 有关/b 情况/n 。/x', '赵明远'],
    ['whose speech is told of', '赵明远/nr 发表/v 重要/a 讲话/n 。/x', '赵明远'],
    ['who gives a lecture', '赵明远/nr 发表/v 演讲/vn', '赵明远'],
    ['who gives a report', '赵明远/nr 作/v 工作/vn 报告/n 。/x', '赵明远'],
    ['whose address ends the sentence', '赵明远/nr 在/p 会上/s 致辞/v 。/x', '赵明远'],
    ['whose words follow', '赵明远/nr 的/uj 讲话/n 如下/v ：/x', '赵明远'],
    ['who answers questions', '赵明远/nr 回答/v 了/ul 记者/n 提问/v 。/x', '赵明远'],
    ['who gives an interview', '赵明远/nr 接受/v 了/ul 本报/n 采访/v 。/x', '赵明远'],
    ['who answers reporters', '赵明远/nr 答记者问/l', '赵明远'],
    ['the person named last', '岳清扬/nr 和/c 赵明远/nr 发表/v 讲话/n 。/x', '赵明远'],
    ['the person, not the role', '专家/n 和/c 赵明远/nr 、/x 老人/n 发表/v 讲话/n 。/x', '赵明远'],
    ['the role when nobody is named', '专家/n 发表/v 讲话/n 。/x', '专家'],
    ['the first of two roles', '老人/n 和/c 专家/n 发表/v 讲话/n 。/x', '老人'],
    ['the person of a surname with a title', '黄/nr 主任/n 发表/v 讲话/n 。/x', '黄主任'],
    ['nobody when the announcement isn’t at the end', '赵明远/nr 发表/v 讲话/n 后/f 离开/v 港口/n 。/x', null],
    ['nobody when nothing is announced', '赵明远/nr 来到/v 港口/n 。/x', null],
    ['nobody by a noun', '港口/n 发表/v 讲话/n 。/x', null],
    ['nobody who is named after it', '介绍/v 赵明远/nr 有关/b 情况/n 。/x', null],
    ['nobody in a quotation', '“/x 赵明远/nr 来到/v 港口/n ，/x 很/d 好/a ”/x 发表/v 讲话/n 。/x', null],
    ['nobody by a role in a quotation', '“/x 专家/n 来到/v 港口/n ，/x 很/d 好/a ”/x 发表/v 讲话/n 。/x', null],
    ['nobody when speech and word stand far apart', '赵明远/nr 发表/v 对/p 港口/n 港口/n 港口/n 港口/n 港口/n 港口/n 港口/n 港口/n 的/uj 讲话/n 。/x', null],
  ])('is %s', (_rule, tokens, name) => {
    expect(ofLast([tokens], announcerOf)).toBe(name);
  });

  it('is the one by the full name', () => {
    expect(ofLast(['彼得·万斯滕/nrt 来到/v', '万斯滕/nrt 发表/v 讲话/n 。/x'], announcerOf)).toBe('彼得·万斯滕');
  });

  it('stands before the announcement, which is within the last forty characters', () => {
    const far = Array.from({ length: 20 }, () => '港口/n').join(' ');
    expect(ofLast([`赵明远/nr 来到/v ${far} ，/x 发表/v 讲话/n 。/x`], announcerOf)).toBe('赵明远');
    expect(ofLast([`赵明远/nr 发表/v ${far} 讲话/n 。/x`], announcerOf)).toBeNull();
  });
});

describe('who answers', () => {
  const answerer = (...sentences: readonly string[]): string | null => ofLast(sentences, (entities, scan, chunks) => {
    noteAnswerer(entities, scan, chunks);
    return entities.answerer;
  });

  it.each([
    ['the person of whom it is told', ['近日/t ，/x 赵明远/nr 答记者问/l'], '赵明远'],
    ['the person with a title that opens the sentence', ['局长/n 赵明远/nr 答记者问/l'], '赵明远'],
    ['nobody by a name alone that opens the sentence', ['赵明远/nr 答记者问/l'], null],
    ['nobody by a name after what is no word of a sentence', ['啦啦/x 赵明远/nr 答记者问/l'], null],
    ['the person by the full name', ['彼得·万斯滕/nrt 来到/v', '近日/t ，/x 万斯滕/nrt 答记者问/l'], '彼得·万斯滕'],
    ['the role', ['市/n 教育局/n 负责人/n 就/p 港口/n 答记者问/l'], '市教育局负责人'],
    ['the person, not the role', ['专家/n 和/c 局长/n 赵明远/nr 答记者问/l'], '赵明远'],
    ['no reporter', ['本报/n 记者/n 和/c 专家/n 就/p 港口/n 答记者问/l'], '专家'],
    ['nobody in a quotation', ['“/x 专家/n 来到/v 港口/n ，/x 很/d 好/a ”/x 答记者问/l'], null],
    ['nobody where no answers are told of', ['近日/t ，/x 局长/n 赵明远/nr 来到/v'], null],
  ])('is %s', (_rule, sentences, name) => {
    expect(answerer(...sentences)).toBe(name);
  });

  it('is the person of a later sentence, but no role of one', () => {
    const { entities, scans, chunks } = tell(['专家/n 就/p 港口/n 答记者问/l', '老人/n 就/p 港口/n 答记者问/l', '局长/n 赵明远/nr 答记者问/l']);
    const answerers = scans.map((scan, at) => {
      noteAnswerer(entities, scan, chunks[at] ?? []);
      return entities.answerer;
    });
    expect(answerers).toEqual(['专家', '专家', '赵明远']);
  });
});

describe('the two who meet', () => {
  const pair = (at: number, ...sentences: readonly string[]): readonly string[] => {
    const { entities, context } = tell(sentences, { at: 0 });
    entities.pair = [];
    notePair(entities, context.scan, context.chunks, at);
    return entities.pair;
  };

  it.each([
    ['the first and the last named', '总统/n 王强/nr 会见/v 总统/n 赵明远/nr', ['王强', '赵明远']],
    ['the first and the last of three', '王强/nr 会见/v 岳清扬/nr 和/c 赵明远/nr', ['王强', '赵明远']],
    ['the first and the last who is another', '王强/nr 会见/v 赵明远/nr ，/x 王强/nr 说/v', ['王强', '赵明远']],
    ['nobody where one is named', '王强/nr 会见/v 客人/n', []],
    ['nobody where no meeting is told of', '王强/nr 和/c 赵明远/nr 来到/v', []],
    ['nobody in a quotation', '“/x 王强/nr 和/c 赵明远/nr 来到/v 港口/n ，/x 很/d 好/a ”/x 会见/v 客人/n', []],
    ['nobody by a role', '专家/n 会见/v 赵明远/nr', []],
  ])('are %s', (_rule, tokens, names) => {
    expect(pair(0, tokens)).toEqual(names);
  });

  it('are known by their full names', () => {
    expect(pair(0, '万斯滕/nrt 会见/v 赵明远/nr', '彼得·万斯滕/nrt 来到/v')).toEqual(['彼得·万斯滕', '赵明远']);
  });

  it('are named in the first nine sentences', () => {
    expect(pair(8, '王强/nr 会见/v 赵明远/nr')).toEqual(['王强', '赵明远']);
    expect(pair(9, '王强/nr 会见/v 赵明远/nr')).toEqual([]);
  });

  it('stay the first two who meet', () => {
    expect(tell(['王强/nr 会见/v 赵明远/nr', '岳清扬/nr 会见/v 林若水/nr', '港口/n']).entities.pair).toEqual(['王强', '赵明远']);
  });
});

describe('the subject of a sentence', () => {
  const subject = (...sentences: readonly string[]): string | null => ofLast(sentences, (entities, scan, chunks) => {
    noteSubject(entities, scan, chunks);
    return entities.lastSubject;
  });

  it('is the first person named, by the full name, outside of quotations', () => {
    expect(subject('专家/n 、/x 赵明远/nr 和/c 岳清扬/nr 来到/v')).toBe('赵明远');
    expect(subject('彼得·万斯滕/nrt 来到/v', '万斯滕/nrt 来到/v')).toBe('彼得·万斯滕');
    expect(subject('“/x 赵明远/nr 来到/v 港口/n ，/x 很/d 好/a ”/x 岳清扬/nr 来到/v')).toBe('岳清扬');
  });

  it('stays where nobody is named', () => {
    expect(subject('赵明远/nr 来到/v', '港口/n 很/d 好/a')).toBe('赵明远');
  });
});
