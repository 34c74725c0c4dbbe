import { describe, expect, it } from 'vitest';
import { sameSpeakers } from '../../../src/dataset/tables/same-speakers.ts';
import { namingWith } from '../../../src/transforms/speakers/naming.ts';

const same = (names: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(sameSpeakers(new Map(Object.entries(names).map(([name, titles]) => [name, new Set(titles)])), namingWith([])));

describe('sameSpeakers', () => {
  it('joins a name with a title to the name, and both to the full one', () => {
    const group = ['维国总统贝萨克', '贝萨克', '阿尔诺·贝萨克'];
    expect(same({ 阿尔诺·贝萨克: ['总统'], 贝萨克: [], 维国总统贝萨克: [], 森特: [] })).toEqual(Object.fromEntries(group.map((name) => [name, group])));
  });

  it('leaves apart who shares a last name, and whose titles contradict', () => {
    expect(same({ 阿尔诺·贝萨克: [], 乔治·贝萨克: [], 贝萨克: [] })).toEqual({});
    expect(same({ 阿尔诺·贝萨克: ['维国外长'], 贝萨克: ['市长'] })).toEqual({});
    expect(same({ 阿尔诺·贝萨克: ['维国外长'], 贝萨克: [], 市长贝萨克: [] })).not.toHaveProperty('阿尔诺·贝萨克');
  });

  it('joins both scripts', () => {
    expect(same({ 維特爾: [], 维特尔: [] })).toEqual({ 維特爾: ['維特爾', '维特尔'], 维特尔: ['維特爾', '维特尔'] });
  });

  it('takes what bears a title after it for a person only when a title before it shows that', () => {
    expect(same({ 海防委: [], 海防委发言人: [] })).toEqual({});
    expect(same({ 鹭洲: [], 鹭洲总统: [] })).toEqual({});
    expect(Object.keys(same({ 鹭洲: [], 鹭洲总统: [], 维国总统鹭洲: [] }))).toHaveLength(3);
  });

  it('takes no noun for a person', () => {
    expect(same({ 渔业部门: [], 官员渔业部门: [], 媒体: [], 市长媒体: [] })).toEqual({});
  });
});
