import { describe, expect, it } from 'vitest';
import { CUE, Is } from '../../../../src/transforms/speakers/words/lexicon.ts';
import type { CandidateForm } from '../../../../src/transforms/speakers/readings/readings.ts';
import { resolve } from '../../../../src/transforms/speakers/readings/resolve.ts';
import { tell } from '../told.ts';
import { marked } from '../tokens.ts';

/** Who spoke by the clearest cue before, and how a source is named. */
interface Known {
  readonly focus?: string;
  readonly person?: boolean;
  readonly form?: CandidateForm;
  readonly at?: number;
}

/** Whom the phrase may stand for that begins with the bracket in the last sentence (or the one at `at`), each with how: `bearer 赵明远`. */
function meant(sentences: readonly string[], { focus, person = false, form = 'cue', at = sentences.length - 1 }: Known = {}): string[] {
  const { context } = tell(sentences.map((sentence) => sentence.replaceAll(/[[\]]/gu, '')), { focus: focus ?? null, focusIsPerson: person, at });
  const { from } = marked(sentences[at] ?? '');
  const place = context.chunks.findIndex((chunk) => chunk.from === from);
  const source = context.chunks[place];
  if (source === undefined) throw new Error('no phrase begins there');
  const cue = context.scan.bits.findIndex((bits, index) => index >= source.to && (bits & (CUE | Is.COLON)) !== 0);
  return resolve(context, { form, cue, source, rank: 0, place }).map(({ speakers, resolution }) => `${resolution} ${speakers.join('+')}`);
}

type Row = readonly [rule: string, sentences: readonly string[], known: Known, expected: readonly string[]];

describe('a name', () => {
  it.each<Row>([
    ['stands for itself', ['[市长/n 赵明远/nr] 说/v'], {}, ['name 赵明远']],
    ['stands for its fullest form', ['彼得·万斯滕/nrt 来到/v', '[万斯滕/nrt] 说/v'], {}, ['name 彼得·万斯滕']],
    ['stands for itself, whoever spoke before', ['[赵明远/nr] 说/v'], { focus: '王强', person: true }, ['name 赵明远']],
    ['speaks with those who are joined to it', ['赵明远/nr 、/x 岳清扬/nr 和/c [王强/nr] 说/v'], {}, ['name 赵明远+岳清扬+王强']],
    ['speaks with a joined body, under its longer name', ['美国联邦航空局/nt 来到/v', '联邦航空局/nt 和/c [王强/nr] 说/v'], {}, ['name 美国联邦航空局+王强']],
    ['speaks with a joined body that has no longer name', ['联邦航空局/nt 和/c [王强/nr] 说/v'], {}, ['name 联邦航空局+王强']],
    ['speaks with a joined name, under its fullest form', ['彼得·万斯滕/nrt 来到/v', '万斯滕/nrt 、/x [王强/nr] 说/v'], {}, ['name 彼得·万斯滕+王强']],
    ['speaks alone when a role is joined to it', ['专家/n 和/c [王强/nr] 说/v'], {}, ['name 王强']],
    ['speaks alone when a word stands between', ['赵明远/nr 也/d 和/c [王强/nr] 说/v'], {}, ['name 王强']],
    ['speaks alone after a comma', ['赵明远/nr ，/x [王强/nr] 说/v'], {}, ['name 王强']],
    ['speaks alone after a verb', ['赵明远/nr 来到/v [王强/nr] 说/v'], {}, ['name 王强']],
    ['speaks alone when what is joined to it is quoted', ['“/x 他/r 说/v 很/d 好/a ，/x 赵明远/nr ”/x [王强/nr] 说/v'], {}, ['name 王强']],
    ['speaks with one whom it follows by 同', ['赵明远/nr 同/p [王强/nr] 说/v'], {}, ['name 赵明远+王强']],
    ['speaks alone after 同 when a talk is told of', ['赵明远/nr 同/p [王强/nr] 在/p 会谈/vn 时/n 说/v'], {}, ['name 王强']],
    ['speaks alone after 与 when a meeting is told of', ['赵明远/nr 与/p [王强/nr] 在/p 会见/v 时/n 说/v'], {}, ['name 王强']],
    ['speaks alone after 和 when a call is told of', ['赵明远/nr 和/c [王强/nr] 在/p 通话/v 时/n 说/v'], {}, ['name 王强']],
    ['speaks with him after 跟 when something else is told of', ['赵明远/nr 跟/p [王强/nr] 在/p 港口/n 说/v'], {}, ['name 赵明远+王强']],
    ['speaks with both of three, though a talk is told of', ['赵明远/nr 、/x 岳清扬/nr 同/p [王强/nr] 在/p 会谈/vn 时/n 说/v'], {}, ['name 赵明远+岳清扬+王强']],
    ['speaks with another after 及, though a talk is told of', ['赵明远/nr 及/c [王强/nr] 在/p 会谈/vn 时/n 说/v'], {}, ['name 赵明远+王强']],
    ['speaks with a body by 同, though a talk is told of', ['联邦航空局/nt 同/p [王强/nr] 在/p 会谈/vn 时/n 说/v'], {}, ['name 联邦航空局+王强']],
  ])('%s', (_rule, sentences, known, expected) => {
    expect(meant(sentences, known)).toEqual(expected);
  });
});

describe('a short name in brackets', () => {
  it('stands for the long one, whatever it is', () => {
    expect(meant(['联合国粮食组织/nt （粮农组织）/x 来到/v', '[粮农组织/nt] 说/v'], { focus: '赵明远', person: true })).toEqual(['alias 联合国粮食组织']);
  });
});

describe('a role', () => {
  it.each<Row>([
    ['stands for itself', ['专家/n 来到/v', '[专家/n] 说/v'], {}, ['role 专家']],
    ['that calls by the surname stands for the person', ['主任医师/n 黄志刚/nr 说/v', '[黄主任/n] 说/v'], {}, ['name 黄志刚']],
    ['stands for who bears it, and for nobody else', ['外交部/nt 发言人/n 赵明远/nr 来到/v', '[发言人/n] 说/v'], { focus: '岳清扬', person: true }, ['role 发言人', 'bearer 赵明远']],
    ['stands for its longer form', ['市/n 教育局/n 有关/b 负责人/n 来到/v', '[该/r 负责人/n] 说/v'], {}, ['longer 市教育局有关负责人']],
    ['stands for its longer form and for who spoke before', ['市/n 教育局/n 有关/b 负责人/n 来到/v', '[该/r 负责人/n] 说/v'], { focus: '岳清扬', person: true }, ['longer 市教育局有关负责人', 'epithet-focus 岳清扬']],
    ['stands for its longer form once, when that spoke before', ['市/n 教育局/n 有关/b 负责人/n 来到/v', '[该/r 负责人/n] 说/v'], { focus: '市教育局有关负责人' }, ['longer 市教育局有关负责人']],
    ['stands for who spoke before', ['老人/n 来到/v', '[老人/n] 说/v'], { focus: '岳清扬', person: true }, ['role 老人', 'epithet-focus 岳清扬']],
    ['stands for who was named last', ['赵明远/nr 来到/v', '[老人/n] 说/v'], {}, ['role 老人', 'epithet-last 赵明远']],
    ['stands for who spoke and who was named last', ['赵明远/nr 来到/v', '[老人/n] 说/v'], { focus: '岳清扬', person: true }, ['role 老人', 'epithet-focus 岳清扬', 'epithet-last 赵明远']],
    ['stands once for him who spoke and was named last', ['赵明远/nr 来到/v', '[老人/n] 说/v'], { focus: '赵明远', person: true }, ['role 老人', 'epithet-focus 赵明远']],
    ['of everybody stands for the many who were named', ['与会/vn 专家/n 来到/v', '[大家/r] 说/v'], {}, ['role 大家', 'crowd 与会专家']],
    ['of everybody stands for itself when none were', ['专家/n 来到/v', '[大家/r] 说/v'], {}, ['role 大家']],
    ['of somebody stands not for the many who were named', ['与会/vn 专家/n 来到/v', '[老人/n] 说/v'], {}, ['role 老人']],
    ['of the author stands for the outlet that was cited last', ['海湾通讯社/nt 报道/v', '[作者/n] 说/v'], {}, ['role 作者', 'outlet 海湾通讯社']],
    ['of the author stands once for the outlet that spoke', ['海湾通讯社/nt 报道/v', '[作者/n] 说/v'], { focus: '海湾通讯社' }, ['role 作者', 'epithet-focus 海湾通讯社']],
    ['of another stands for no outlet', ['海湾通讯社/nt 报道/v', '[老人/n] 说/v'], {}, ['role 老人']],
    ['stands in a headline for the person named first', ['[老人/n] ：/x 会/v 好/a', '赵明远/nr 来到/v', '岳清扬/nr 来到/v'], { at: 0 }, ['role 老人', 'foremost 赵明远']],
    ['stands in a headline for who bears it, and for nobody else', ['[县长/n] ：/x 会/v 好/a', '赵明远/nr 来到/v', '县长/n 岳清扬/nr 来到/v'], { at: 0 }, ['role 县长', 'bearer 岳清扬']],
    ['stands below the headline for nobody because he is named first', ['港口/n 很/d 好/a', '[老人/n] ：/x 会/v 好/a', '赵明远/nr 来到/v'], { at: 1 }, ['role 老人']],
  ])('%s', (_rule, sentences, known, expected) => {
    expect(meant(sentences, known)).toEqual(expected);
  });
});

describe('somebody by his country', () => {
  it.each<Row>([
    ['stands for himself when nobody was named', ['[德国人/n] 说/v'], {}, ['role 德国人']],
    ['stands for himself and a body that spoke, when nobody was named', ['[德国人/n] 说/v'], { focus: '外交部' }, ['role 德国人', 'epithet-focus 外交部']],
    ['stands for the person who spoke', ['[德国人/n] 说/v'], { focus: '赵明远', person: true }, ['epithet-focus 赵明远']],
    ['stands for who was named last', ['赵明远/nr 来到/v', '[德国人/n] 说/v'], {}, ['epithet-last 赵明远']],
    ['stands for who was named last, and not for a body that spoke', ['赵明远/nr 来到/v', '[德国人/n] 说/v'], { focus: '外交部' }, ['epithet-last 赵明远']],
    ['stands for who spoke and who was named last', ['赵明远/nr 来到/v', '[德国人/n] 说/v'], { focus: '岳清扬', person: true }, ['epithet-focus 岳清扬', 'epithet-last 赵明远']],
    ['stands once for him who spoke and was named last', ['赵明远/nr 来到/v', '[德国人/n] 说/v'], { focus: '赵明远', person: true }, ['epithet-focus 赵明远']],
    ['stands for who was named last though he spoke as what is no person', ['赵明远/nr 来到/v', '[德国人/n] 说/v'], { focus: '赵明远' }, ['epithet-last 赵明远']],
  ])('%s', (_rule, sentences, known, expected) => {
    expect(meant(sentences, known)).toEqual(expected);
  });
});

describe('a body', () => {
  it.each<Row>([
    ['stands for itself', ['联邦航空局/nt 来到/v', '[联邦航空局/nt] 说/v'], { focus: '赵明远', person: true }, ['body 联邦航空局']],
    ['stands for its longer name, and for itself', ['美国联邦航空局/nt 来到/v', '[联邦航空局/nt] 说/v'], {}, ['longer 美国联邦航空局', 'body 联邦航空局']],
    ['speaks with a body that is joined to it', ['财政部/nt 、/x [联邦航空局/nt] 说/v'], {}, ['body 财政部+联邦航空局']],
    ['stands before a colon for its spokesman', ['外交部/nt 发言人/n 赵明远/nr 来到/v', '[外交部/nt] ：/x 会/v 好/a'], { form: 'colon' }, ['body 外交部', 'spokesman 赵明远']],
    ['stands for its spokesman before a colon alone', ['外交部/nt 发言人/n 赵明远/nr 来到/v', '[外交部/nt] 说/v'], {}, ['body 外交部']],
    ['stands in a headline for its spokesman, not for the person named first', ['[外交部/nt] ：/x 会/v 好/a', '岳清扬/nr 来到/v', '外交部/nt 发言人/n 赵明远/nr 来到/v'], { at: 0, form: 'colon' }, ['body 外交部', 'spokesman 赵明远']],
    ['stands in a headline for the person named first', ['[外交部/nt] ：/x 会/v 好/a', '岳清扬/nr 来到/v'], { at: 0, form: 'colon' }, ['body 外交部', 'foremost 岳清扬']],
    ['stands below the headline for nobody because he is named first', ['港口/n 很/d 好/a', '[外交部/nt] ：/x 会/v 好/a', '岳清扬/nr 来到/v'], { at: 1, form: 'colon' }, ['body 外交部']],
    ['of a country by its first character stands for one of that country', ['港口/n 很/d 好/a', '俄罗斯/ns 国防部/nt 来到/v', '[俄方/n] 说/v'], {}, ['body 俄方', 'body-of-place 俄罗斯国防部']],
    ['of no country stands for no other', ['港口/n 很/d 好/a', '警务/n 国防部/nt 来到/v', '[警方/n] 说/v'], {}, ['body 警方']],
  ])('%s', (_rule, sentences, known, expected) => {
    expect(meant(sentences, known)).toEqual(expected);
  });

  it('that is pointed at stands for who spoke, too', () => {
    expect(meant(['[该/r 公司/n] 说/v'], { focus: '云栈科技' })).toContain('demonstrative 云栈科技');
    expect(meant(['[公司/n] 说/v'], { focus: '云栈科技' })).not.toContain('demonstrative 云栈科技');
    expect(meant(['[该/r 公司/n] 说/v'], { focus: '该公司' })).not.toContain('demonstrative 该公司');
  });
});

describe('a text', () => {
  it.each<Row>([
    ['stands for itself', ['港口/n 很/d 好/a', '[《/x 绿色/n 意见/n 》/x] 提出/v'], { focus: '赵明远', person: true }, ['text 《绿色意见》']],
    ['by its noun alone stands for who brought it out', ['研究所/n 发布/v 报告/n', '[报告/n] 说/v'], {}, ['issuer 研究所']],
    ['that a body owns stands for the body, too', ['[工业部/nt 数据/n] 显示/v'], {}, ['text 工业部数据', 'owner 工业部']],
    ['stands for the outlet that was cited last, too', ['海湾通讯社/nt 报道/v', '[文章/n] 说/v'], {}, ['text 文章', 'longer 海湾通讯社报道', 'outlet 海湾通讯社']],
    ['of five characters stands for no outlet', ['海湾通讯社/nt 报道/v', '[新/a 年度/n 文章/n] 说/v'], {}, ['text 新年度文章']],
    ['of four characters stands for the outlet', ['海湾通讯社/nt 报道/v', '[年度/n 文章/n] 说/v'], {}, ['text 年度文章', 'outlet 海湾通讯社']],
    ['stands once for the outlet that brought it out', ['海湾通讯社/nt 刊登/v 文章/n', '[文章/n] 说/v'], {}, ['issuer 海湾通讯社']],
    ['stands once for the outlet that spoke', ['海湾通讯社/nt 报道/v', '[年度/n 文章/n] 说/v'], { focus: '海湾通讯社' }, ['text 年度文章', 'text-focus 海湾通讯社']],
    ['that is pointed at stands for who brought it out', ['研究所/n 发布/v 报告/n', '[该/r 报告/n] 说/v'], {}, ['issuer 研究所']],
    ['of four characters stands for itself and for who brought it out', ['研究所/n 发布/v 报告/n', '[年度/n 报告/n] 说/v'], {}, ['text 年度报告', 'issuer 研究所']],
    ['of five characters stands for itself', ['研究所/n 发布/v 报告/n', '[新/a 年度/n 报告/n] 说/v'], { focus: '赵明远', person: true }, ['text 新年度报告']],
    ['stands for who spoke before', ['港口/n 很/d 好/a', '[年度/n 报告/n] 说/v'], { focus: '外交部' }, ['text 年度报告', 'text-focus 外交部']],
    ['stands once for who brought it out and spoke before', ['研究所/n 发布/v 报告/n', '[报告/n] 说/v'], { focus: '研究所' }, ['issuer 研究所']],
    ['by its noun alone stands for the text named last', ['《/x 绿色/n 意见/n 》/x 来到/v', '[文件/n] 说/v'], {}, ['text 文件', 'longer 《绿色意见》']],
    ['by its noun alone stands once for the text that spoke last', ['《/x 绿色/n 意见/n 》/x 来到/v', '[文件/n] 说/v'], { focus: '《绿色意见》' }, ['text 文件', 'text-focus 《绿色意见》']],
    ['of three characters stands not for the text named last', ['《/x 绿色/n 意见/n 》/x 来到/v', '赵明远/nr 来到/v', '[白皮书/n] 说/v'], {}, ['text 白皮书']],
    ['by its noun alone stands for the person named last', ['赵明远/nr 来到/v', '[文件/n] 说/v'], {}, ['text 文件', 'text-person 赵明远']],
    ['by its noun alone stands once for the person who spoke last', ['赵明远/nr 来到/v', '[文件/n] 说/v'], { focus: '赵明远', person: true }, ['text 文件', 'text-focus 赵明远']],
  ])('%s', (_rule, sentences, known, expected) => {
    expect(meant(sentences, known)).toEqual(expected);
  });
});

describe('a place or another phrase', () => {
  it.each<Row>([
    ['stands for itself', ['[港口/n] 说/v'], { focus: '赵明远', person: true }, ['other 港口']],
    ['that is a surname with a polite word stands for the person', ['黄志刚/nr 来到/v', '[黄某/n] 说/v'], {}, ['name 黄志刚']],
    ['that is pointed at stands for who spoke', ['[这/r 家/q 港口/n] 说/v'], { focus: '云栈科技' }, ['demonstrative 云栈科技']],
    ['of two countries stands for both that the report names', ['乌克兰/ns 和/c 俄罗斯/ns 来到/v', '[俄乌/ns] 说/v'], {}, ['two-places 俄罗斯+乌克兰']],
    ['that is pointed at stands for itself when nobody spoke', ['[这/r 家/q 港口/n] 说/v'], {}, ['other 这家港口']],
    ['that is a country by its first character stands for the country and for a body of it', ['俄罗斯/ns 国防部/nt 来到/v', '[俄/j] 说/v'], {}, ['other 俄罗斯', 'body-of-place 俄罗斯国防部']],
    ['that is a country stands for itself and for a body of it', ['俄罗斯/ns 国防部/nt 来到/v', '[俄罗斯/ns] 说/v'], {}, ['other 俄罗斯', 'body-of-place 俄罗斯国防部']],
    ['that is no place stands for no body of it', ['港口/n 管理局/nt 来到/v', '[港口/n] 说/v'], {}, ['other 港口']],
  ])('%s', (_rule, sentences, known, expected) => {
    expect(meant(sentences, known)).toEqual(expected);
  });
});

describe('two together', () => {
  it.each<Row>([
    ['stand for the pair of whom a meeting is told', ['总统/n 王强/nr 会见/v 总统/n 赵明远/nr', '[双方/n] 同意/v'], {}, ['pair 王强+赵明远']],
    ['stand for themselves or the two whom the report names first', ['王强/nr 来到/v', '赵明远/nr 和/c 岳清扬/nr 来到/v', '[双方/n] 同意/v'], {}, ['other 双方', 'foremost 王强+赵明远']],
    ['stand for themselves when the report names one', ['王强/nr 来到/v', '[双方/n] 同意/v'], {}, ['other 双方']],
  ])('%s', (_rule, sentences, known, expected) => {
    expect(meant(sentences, known)).toEqual(expected);
  });
});

describe('a pronoun', () => {
  it.each<Row>([
    ['stands for itself when nobody was named', ['[他/r] 说/v'], {}, ['other 他']],
    ['stands for the person who spoke', ['[他/r] 说/v'], { focus: '赵明远', person: true }, ['pronoun-focus 赵明远']],
    ['stands not for a body that spoke', ['[他/r] 说/v'], { focus: '外交部' }, ['other 他']],
    ['for more than one stands for a body that spoke', ['[他们/r] 说/v'], { focus: '外交部' }, ['pronoun-focus 外交部']],
    ['for a thing stands for a body that spoke', ['[它/r] 说/v'], { focus: '外交部' }, ['pronoun-focus 外交部']],
    ['of writing stands for a body that spoke', ['[其/r] 说/v'], { focus: '外交部' }, ['pronoun-focus 外交部']],
    ['stands for who was named last', ['赵明远/nr 来到/v', '[他/r] 说/v'], {}, ['pronoun-last 赵明远']],
    ['stands for who was named last, not for a body that spoke', ['赵明远/nr 来到/v', '[他/r] 说/v'], { focus: '外交部' }, ['pronoun-last 赵明远']],
    ['stands for who spoke, and who was named last', ['赵明远/nr 来到/v', '[他/r] 说/v'], { focus: '岳清扬', person: true }, ['pronoun-focus 岳清扬', 'pronoun-last 赵明远']],
    ['stands once for him who spoke and was named last', ['赵明远/nr 来到/v', '[他/r] 说/v'], { focus: '赵明远', person: true }, ['pronoun-focus 赵明远']],
    ['stands for who was named last though he spoke as what is no person', ['赵明远/nr 来到/v', '[他/r] 说/v'], { focus: '赵明远' }, ['pronoun-last 赵明远']],
    ['stands for the subject of the sentence before', ['赵明远/nr 、/x 岳清扬/nr 来到/v', '[他/r] 说/v'], {}, ['pronoun-last 岳清扬', 'pronoun-subject 赵明远']],
    ['stands once for the subject who spoke', ['赵明远/nr 、/x 岳清扬/nr 来到/v', '[他/r] 说/v'], { focus: '赵明远', person: true }, ['pronoun-focus 赵明远', 'pronoun-last 岳清扬']],
    ['stands for the person named before it here', ['赵明远/nr 来到/v ，/x [他/r] 说/v'], {}, ['pronoun-here 赵明远']],
    ['stands for the person named right before it', ['赵明远/nr ，/x [他/r] 说/v'], {}, ['pronoun-here 赵明远']],
    ['stands for the last of the persons named before it here', ['岳清扬/nr 同/p 赵明远/nr 来到/v ，/x [他/r] 说/v'], {}, ['pronoun-here 赵明远']],
    ['stands for the person named before it here, under the fullest form', ['彼得·万斯滕/nrt 来到/v', '港口/n 好/a', '万斯滕/nrt 来到/v ，/x [他/r] 说/v'], { focus: '岳清扬', person: true }, ['pronoun-here 彼得·万斯滕', 'pronoun-focus 岳清扬', 'pronoun-last 彼得·万斯滕']],
    ['stands once for the person named before it here who spoke', ['赵明远/nr 来到/v ，/x [他/r] 说/v'], { focus: '赵明远', person: true }, ['pronoun-focus 赵明远']],
    ['stands not for a person named after it', ['[他/r] 说/v ，/x 赵明远/nr 来到/v'], {}, ['other 他']],
    ['stands not for a person in a quotation', ['“/x 赵明远/nr 来到/v 港口/n 很/d 好/a ，/x ”/x [他/r] 说/v'], {}, ['other 他']],
    ['stands for a person named further before', ['王强/nr 来到/v', '赵明远/nr 、/x 岳清扬/nr 来到/v', '[他/r] 说/v'], {}, ['pronoun-last 岳清扬', 'pronoun-subject 赵明远', 'pronoun-earlier 王强']],
    ['for more than one stands for nobody named further before', ['王强/nr 来到/v', '赵明远/nr 、/x 岳清扬/nr 来到/v', '[他们/r] 说/v'], {}, ['pronoun-last 岳清扬', 'pronoun-subject 赵明远']],
    ['stands for a role spoken of since', ['赵明远/nr 来到/v', '一/m 名/q 外交官/n 来到/v', '[他/r] 说/v'], {}, ['pronoun-last 赵明远', 'pronoun-role 一名外交官']],
    ['for more than one stands for no role', ['赵明远/nr 来到/v', '一/m 名/q 外交官/n 来到/v', '[他们/r] 说/v'], {}, ['pronoun-last 赵明远']],
    ['stands once for a role that spoke', ['一/m 名/q 外交官/n 来到/v', '[他/r] 说/v'], { focus: '一名外交官', person: true }, ['pronoun-focus 一名外交官']],
  ])('%s', (_rule, sentences, known, expected) => {
    expect(meant(sentences, known)).toEqual(expected);
  });
});
