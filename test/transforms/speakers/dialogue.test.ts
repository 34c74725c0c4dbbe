import { describe, expect, it } from 'vitest';
import { findDialogue } from '../../../src/transforms/speakers/dialogue.ts';
import { scans } from './report.ts';

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

  it('sees none in a report with a colon or two', () => {
    expect(labels('时间：上午。\n地点：礼堂。\n会议开得很好。')).toEqual([null, null, null]);
  });
});
