import { describe, expect, it } from 'vitest';
import { askerOf, closes, findDialogue, tellsOfAnswers } from '../../../../src/transforms/speakers/cast/dialogue.ts';
import { scans } from '../report.ts';
import { scanOf } from '../tokens.ts';

const labels = (text: string) => findDialogue(scans(text)).map((turn) => (turn === null ? null : (turn.label ?? '…')));

describe('findDialogue', () => {
  it('sees the labels of questions and answers and what lies between', () => {
    expect(labels('问：背景是什么？\n答：发展很快。规模也大。\n问：下一步呢？\n答：抓好落实。')).toEqual(['问', '答', '…', '问', '答']);
  });

  it('sees names that come again as labels', () => {
    expect(labels('主持人：欢迎。\n小王：谢谢。\n主持人：累吗？\n小王：不累。')).toEqual(['主持人', '小王', '主持人', '小王']);
  });

  it('leaves the answers to a lone 有记者问 to their own cues', () => {
    expect(labels('有记者问：有何评论？\n发言人表示，已经注意到。\n有记者问：还有吗？\n发言人表示，没有。')).toEqual(['有记者问', null, '有记者问', null]);
  });

  it('takes an address to the hearers for no label', () => {
    expect(labels('以下为演讲全文：\n女士们、先生们：\n很高兴来到这里。')).not.toContain('女士们、先生们');
  });

  it('sees none in a report with a colon or two', () => {
    expect(labels('时间：上午。\n地点：礼堂。\n会议开得很好。')).toEqual([null, null, null]);
  });
});

/** For each of some lines the label and its colon, `…` where it carries a turn on, null outside of a dialogue. */
const turns = (...lines: readonly string[]) =>
  findDialogue(lines.map((line, at) => scanOf(line, at))).map((turn) => (turn === null ? null : turn.label === null ? `… ${turn.colon}` : `${turn.label} ${turn.colon}`));
const plain = '港口/n 很/d 好/a 。/x';
const name = (label: string) => `${label}/nr ：/x 港口/n 很/d 好/a 。/x`;

describe('questions and answers', () => {
  it.each([
    ['问 alone makes one', [name('问'), plain, name('问'), plain], ['问 1', null, '问 1', null]],
    ['one 问 is enough', [name('问')], ['问 1']],
    ['two questions and a labelled answer make one', [name('本报记者'), name('答'), name('本报记者')], ['本报记者 1', '答 1', '本报记者 1']],
    ['two questions without a labelled answer make none', [name('本报记者'), plain, name('本报记者')], [null, null, null]],
    ['a question and an answer make none', [name('本报记者'), name('答')], [null, null]],
    ['two names that come again make one', [name('赵明远'), name('岳清扬'), name('赵明远'), name('岳清扬')], ['赵明远 1', '岳清扬 1', '赵明远 1', '岳清扬 1']],
    ['names that come again in fewer than four sentences make none', [name('赵明远'), name('赵明远'), name('答')], [null, null, null]],
    ['one name that comes again makes none', [name('赵明远'), name('赵明远'), name('赵明远'), name('赵明远')], [null, null, null, null]],
    ['names that come once make none', [name('赵明远'), name('岳清扬'), name('王强'), name('林若水')], [null, null, null, null]],
    ['a name that comes once carries a turn on', [name('赵明远'), name('岳清扬'), name('王强'), name('赵明远'), name('岳清扬')], ['赵明远 1', '岳清扬 1', '… -1', '赵明远 1', '岳清扬 1']],
    ['an answer that comes once is one', [name('问'), name('答'), plain, name('问')], ['问 1', '答 1', '… -1', '问 1']],
    ['what stands before the first label and after the last is none of it', [plain, name('问'), name('答'), plain], [null, '问 1', '答 1', null]],
    ['a host and a guest make one', [name('主持人'), name('嘉宾'), plain, name('主持人'), name('嘉宾')], ['主持人 1', '嘉宾 1', '… -1', '主持人 1', '嘉宾 1']],
    ['questions are numbered', ['一/m 、/x 问/v ：/x 好/a', '答/v ：/x 好/a', '（/x 2/m ）/x 问/v ：/x 好/a', '答/v ：/x 好/a', '3/m ./x 问/v ：/x 好/a'], ['问 3', '答 1', '问 4', '答 1', '问 3']],
    ['a colon after a comma is no label’s', [name('问'), '港口/n ，/x 问/v ：/x 好/a', name('问')], ['问 1', null, '问 1']],
    ['a colon after a full stop is no label’s', [name('问'), '好/a 。/x 问/v ：/x 好/a', name('问')], ['问 1', null, '问 1']],
    ['a colon after a quotation mark is no label’s', [name('问'), '老/a “/x 问/v ：/x 好/a', name('问')], ['问 1', null, '问 1']],
    ['a colon is the sixth word at the latest', ['有/v 位/q 本/r 报/n 记者/n ：/x 好/a', name('答'), '有/v 位/q 本/r 报/n 记者/n ：/x 好/a'], ['有位本报记者 5', '答 1', '有位本报记者 5']],
    ['a colon that is the seventh word is no label’s', [name('问'), '有/v 一/m 位/q 本/r 报/n 记者/n ：/x 好/a', name('问')], ['问 1', null, '问 1']],
    ['a colon that opens a line is no label’s', [name('问'), '：/x 好/a', name('问')], ['问 1', null, '问 1']],
    ['a line may be a label and no more', ['问/v ：/x', name('答'), name('问')], ['问 1', '答 1', '问 1']],
  ])('%s', (_rule, lines, expected) => {
    expect(turns(...lines)).toEqual(expected);
  });
});

describe('a speech in full', () => {
  it.each([
    ['runs from the label after its announcement', [plain, '以下/f 为/v 演讲/vn 全文/n 。/x', name('赵明远'), plain, plain], [null, null, '赵明远 1', '… -1', '… -1']],
    ['runs from an announcement that names the speaker', ['以下/f 为/v 赵明远/nr 演讲/vn 全文/n ：/x', plain], ['以下为赵明远演讲全文 5', '… -1']],
    ['runs not from an announcement that names nobody', ['以下/f 为/v 演讲/vn 全文/n ：/x', plain], [null, null]],
    ['runs not from one that names him after the colon', ['以下/f 为/v 演讲/vn 全文/n ：/x 赵明远/nr', plain], [null, null]],
    ['has the labels of the next two lines', ['演讲/vn 全文/n', name('赵明远'), name('岳清扬'), name('王强')], [null, '赵明远 1', '岳清扬 1', '… -1']],
    ['waits for a label as long as nobody speaks', ['演讲/vn 全文/n', plain, plain, plain, name('王强'), plain, name('林若水')], [null, null, null, null, '王强 1', '… -1', '… -1']],
    ['leaves out what stands below the text', ['演讲/vn 全文/n', name('赵明远'), '责任编辑/n 岳清扬/nr', plain], [null, '赵明远 1', null, '… -1']],
    ['is announced in the first twelve sentences', [...Array.from({ length: 11 }, () => plain), '全文/n 如下/v', name('赵明远')], [...Array.from({ length: 12 }, () => null), '赵明远 1']],
    ['is not announced later', [...Array.from({ length: 12 }, () => plain), '全文/n 如下/v', name('赵明远')], Array.from({ length: 14 }, () => null)],
    ['gives way to questions and answers', ['演讲/vn 全文/n', name('问'), name('答'), plain, name('问')], [null, '问 1', '答 1', '… -1', '问 1']],
  ])('%s', (_rule, lines, expected) => {
    expect(turns(...lines)).toEqual(expected);
  });
});

describe('askerOf', () => {
  it.each([
    ['问', '记者'], ['有记者问', '记者'], ['追问', '记者'], ['某社记者追问', '某社记者'], ['某社记者提问', '某社记者'], ['某社记者', '某社记者'], ['主持人', '主持人'], [`${'某'.repeat(14)}记者`, `${'某'.repeat(14)}记者`],
    ['答', null], ['问题', null], ['记者站', null], ['赵明远', null], ['', null], [`${'某'.repeat(15)}记者`, null],
  ])('hears in %j the question of %s', (label, asker) => {
    expect(askerOf(label)).toBe(asker);
  });
});

describe('closes', () => {
  it.each([['（/x 完/v ）/x', true], ['责编/n 赵明远/nr', true], ['来源/n ：/x 晚报/n', true], ['港口/n 查看原文/n', true], ['港口/n 来源/n', false], ['（/x 完/v ）/x 港口/n', true], ['（/x 一/m ）/x 坚持/v 创新/vn', false], ['（/x 12/m ）/x 港口/n', false], [plain, false]])('says of %s %s', (line, expected) => {
    expect(closes(scanOf(line))).toBe(expected);
  });
});

describe('tellsOfAnswers', () => {
  it.each([['局长/n 答记者问/l', true], ['局长/n 来到/v', false]])('says of %s %s', (line, expected) => {
    expect(tellsOfAnswers(scanOf(line))).toBe(expected);
  });
});
