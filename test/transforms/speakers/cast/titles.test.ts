import { describe, expect, it } from 'vitest';
import { isTitle, splitTitle, titleIn } from '../../../../src/transforms/speakers/cast/titles.ts';

describe('titleIn', () => {
  it.each([['在北京会见某国总统', '某国总统'], ['在人民大会堂同某国总理举行会谈后会见某国外长', '某国外长'], ['會見某國總統', '某國總統'], ['应某国总统', '某国总统'], ['国务院副总理', '国务院副总理'], ['', '']])('takes from %s %j', (role, title) => {
    expect(titleIn(role)).toBe(title);
  });
});

describe('isTitle', () => {
  it.each(['总统', '某国总统', '外交部发言人', '總統', '副局长'])('knows %s', (title) => {
    expect(isTitle(title)).toBe(true);
  });

  it.each(['人', '社会大局稳定', '专题研讨会', '工作报告', '员', ''])('knows that %j is none', (phrase) => {
    expect(isTitle(phrase)).toBe(false);
  });
});

describe('splitTitle', () => {
  const isName = (name: string): boolean => name === '贝萨克';

  it('parts a title from the name before or after it', () => {
    expect(splitTitle('贝萨克总统', isName)).toEqual({ title: '总统', name: '贝萨克' });
    expect(splitTitle('维国总统贝萨克', isName)).toEqual({ title: '维国总统', name: '贝萨克' });
  });

  it('reads titles of up to twenty characters before a name, and of up to five after one', () => {
    const long = `${'甲'.repeat(18)}总统`;
    expect(splitTitle(`${long}贝萨克`, isName)?.title).toBe(long);
    expect(splitTitle(`甲${long}贝萨克`, isName)).toBeNull();
    expect(splitTitle('贝萨克教育局局长', isName)?.title).toBe('教育局局长');
    expect(splitTitle('贝萨克市教育局局长', isName)).toBeNull();
  });

  it('takes no single character for a name', () => {
    expect(splitTitle('总统森', (name) => name === '森')).toBeNull();
  });

  it.each(['贝萨克', '出席会议的贝萨克', '维国总统', '贝萨克表示', '贝萨克主席和森特总统'])('leaves %s whole', (phrase) => {
    expect(splitTitle(phrase, isName)).toBeNull();
  });
});
