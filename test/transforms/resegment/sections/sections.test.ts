import { describe, expect, it } from 'vitest';
import { segment } from '../segment.ts';

const sections = (text: string) => segment(text).sentences.map((sentence) => sentence.section);

describe('sections', () => {
  it('takes the first lines without final punctuation for headlines', () => {
    expect(sections('全市植树节活动举行\n市长到场种下第一棵树\n三月十二日，植树节活动举行。')).toEqual(['headline', 'headline', 'body']);
    expect(sections('今年的雪为什么少？\n专家说，气温偏高。')).toEqual(['headline', 'body']);
  });

  it('takes a text of one line, and a first line that is a sentence, for the body', () => {
    expect(sections('全市植树节活动举行')).toEqual(['body']);
    expect(sections('植树节活动举行。\n市长到场。')).toEqual(['body', 'body']);
  });

  it('takes lines about the report for datelines', () => {
    const text = '植树节\n2024-03-12 08:00 来源：晨报 责任编辑：张三\n活动举行。（完）\n（记者 李四）\n【责任编辑:王五】\n[查看原文](https://example.org/x)';
    expect(sections(text)).toEqual(['headline', 'dateline', 'body', 'dateline', 'dateline', 'dateline', 'dateline']);
  });

  it('takes a line of marks for a dateline', () => {
    expect(sections('植树节\n活动举行。\n---\n天气晴。')).toEqual(['headline', 'body', 'dateline', 'body']);
  });

  it('takes sentences that begin like such lines for the body', () => {
    expect(sections('植树节\n记者从林业局了解到，今年种树一万棵。\n来源广泛的资金正在到位。')).toEqual(['headline', 'body', 'body']);
  });

  it('keeps a dateline that opens a sentence in the body', () => {
    expect(sections('植树节\n新华社成都3月12日电 活动今天举行。')).toEqual(['headline', 'body']);
  });

  it('takes what belongs to pictures for captions', () => {
    expect(sections('植树节\n图为市民种树的场面\n活动举行。')).toEqual(['headline', 'caption', 'body']);
    expect(sections('植树节\n公园里的小朋友\n活动举行。')).toEqual(['headline', 'caption', 'body']);
    expect(sections('植树节\n活动由电视台拍摄。\n活动举行。')).toEqual(['headline', 'body', 'body']);
  });
});
