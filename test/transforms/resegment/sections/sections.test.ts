import { describe, expect, it } from 'vitest';
import { findSections } from '../../../../src/transforms/resegment/sections/sections.ts';
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

  it('takes three headlines at most, of up to 130 characters', () => {
    expect(sections('全市植树节活动今日举行\n市长到场种下第一棵树\n市民冒雨前来参加活动\n孩子们带来了新的树苗\n活动举行。')).toEqual(['headline', 'headline', 'headline', 'body', 'body']);
    expect([sections(`${'树'.repeat(130)}\n活动举行。`)[0], sections(`${'树'.repeat(131)}\n活动举行。`)[0]]).toEqual(['headline', 'body']);
    expect(sections(`${'树'.repeat(70)}？${'树'.repeat(70)}\n活动举行。`)[0]).toBe('body');
  });

  it('takes no line for a headline that goes on or ends like a sentence, nor a question below the first line', () => {
    expect(sections('全市植树节活动，\n活动举行。')).toEqual(['body', 'body']);
    expect(sections('市长种树。孩子浇水\n活动举行。')).toEqual(['body', 'body', 'body']);
    expect(sections('全市植树节活动举行\n市长到场种下第一棵树了吗？\n活动举行。')).toEqual(['headline', 'body', 'body']);
  });

  it('takes a dateline that says nothing itself for one', () => {
    expect(sections('植树节\n央视网消息（新闻联播）：\n活动举行。')).toEqual(['headline', 'dateline', 'body']);
  });

  it('takes a short line that names something below the first for a caption', () => {
    const below = (folded: string, ...pos: readonly string[]) => findSections([['植树节', ['n']] as const, [folded, pos] as const, ['活动举行。', ['n']] as const].map(([text, tags], paragraphIndex) => ({ folded: text, pos: tags, paragraphIndex })))[1];
    expect(below('公园里的小朋友们', 'n', 'f', 'uj', 'n')).toBe('caption');
    expect(below('公园里的小朋友们呢', 'n', 'f', 'uj', 'n')).toBe('headline');
    expect(below('小朋友种树', 'n', 'v', 'n')).toBe('headline');
    expect(below('小朋友种树', 'n', 'vn')).toBe('headline');
    expect(below('公园：小朋友', 'n', 'x', 'n')).toBe('headline');
  });
});
