import { describe, expect, it } from 'vitest';
import { isApparatus, isCaption } from '../../../../src/transforms/resegment/sections/lines.ts';

describe('isApparatus', () => {
  it.each([
    '来源：晨报', '责任编辑 赵小山', '（记者 赵小山）', '【责任编辑：赵小山】', '[编辑：赵小山]', '〔来源：晨报〕', '2031-02-03 08:00', '2031年2月3日', '---', '[查看原文](https://example.org/a)',
    '完', '（完）', '（完。', '视频：大桥通车', '题：大桥', '视频:大桥通车', '（来源：晨报。）',
  ])('takes %s for a line about the report', (line) => expect(isApparatus(line)).toBe(true));

  it.each([
    '大桥通车。', '来源广泛的资金正在到位。', '记者从林业局了解到大桥通车', '记者在现场看到大桥', '记者获悉大桥通车', '视频里大桥通车', '完成大桥', '题目很难', '来源是晨报，大桥通车',
    '大桥的来源', '（大桥通车）',
  ])('takes %s for text', (line) => expect(isApparatus(line)).toBe(false));

  it('takes no line of more than 120 characters, and a comma only within 40', () => {
    expect([isApparatus(`来源：${'报'.repeat(117)}`), isApparatus(`来源：${'报'.repeat(118)}`)]).toEqual([true, false]);
    expect([isApparatus(`来源：${'报'.repeat(36)}，报`), isApparatus(`来源：${'报'.repeat(37)}，报`)]).toEqual([false, true]);
  });
});

describe('isCaption', () => {
  it.each(['图为新桥', '▲新桥', '资料图', '新桥。赵小山 摄', '新桥（赵小山摄）', '新桥 赵小山供图', '新桥。资料照片'])('takes %s for a caption', (line) => expect(isCaption(line)).toBe(true));

  it.each(['大桥通车。', '图书馆开馆', '摄影展开幕', '活动由电视台拍摄', '（活动由电视台拍摄）', '（活动由电视台拍摄)', '供图的人'])('takes %s for text', (line) => expect(isCaption(line)).toBe(false));

  it('takes no line of more than 200 characters', () => {
    expect([isCaption(`图为${'桥'.repeat(198)}`), isCaption(`图为${'桥'.repeat(199)}`)]).toEqual([true, false]);
  });
});
