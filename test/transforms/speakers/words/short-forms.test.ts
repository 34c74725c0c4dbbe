import { describe, expect, it } from 'vitest';
import { aliasOf, bareRole, fullest, fullTitle, headOf, isCrowd, isFigures, isLonger, isShortFor, lastPart, pointsBack } from '../../../../src/transforms/speakers/words/short-forms.ts';

describe('isShortFor', () => {
  it.each([['卫健委', '卫生健康委员会'], ['世卫组织', '世界卫生组织'], ['粮农组织', '环球粮食及农业组织'], ['发改委', '国家发展和改革委员会'], ['外媒', '外国媒体'], ['美军', '美国军队'], ['外警', '外国警察']])('knows %s for %s', (short, long) => {
    expect(isShortFor(short, long)).toBe(true);
  });

  it.each([
    ['委卫健', '卫生健康委员会'], ['卫健办', '卫生健康委员会'], ['卫生健康委员会', '卫健委'], ['卫健委', '卫健委'], ['美企', '美国企业'], ['国军', '美国军队'], ['外警', '内国警察'],
    ['国委', '国家发展和改革委员会主任会'], ['健卫委', '卫生健康委员会'], ['卫卫委', '卫生健康委员会'], ['国发委', '国家发展改革和海洋观测气象委员会'],
  ])('doesn’t take %s for %s', (short, long) => {
    expect(isShortFor(short, long)).toBe(false);
  });
});

describe('isLonger', () => {
  it('knows a name that another ends, begins or is short for', () => {
    expect([isLonger('北京市卫健委', '卫健委'), isLonger('青禾市政府', '青禾市'), isLonger('卫生健康委员会', '卫健委')]).toEqual([true, true, true]);
  });

  it.each([['市卫健委', '卫健委', '健委'], ['青禾市政府', '市政府', '政府'], ['青禾市政府', '青禾市', '青禾']])('knows %s and %s for longer than what they end or begin by', (longest, longer, short) => {
    expect([isLonger(longest, longer), isLonger(longest, short), isLonger(longer, short)]).toEqual([true, true, true]);
  });

  it('takes a single character for the end of one', () => {
    expect([isLonger('青禾市', '市'), isLonger('委卫', '卫')]).toEqual([true, true]);
  });

  it('takes a single character for the beginning of none, and no name for longer than itself', () => {
    expect([isLonger('青禾市政府', '青'), isLonger('卫健委', '卫健委'), isLonger('市政府', '青禾市政府'), isLonger('青禾', '市')]).toEqual([false, false, false, false]);
  });
});

describe('aliasOf', () => {
  it.each([['（以下简称“上海地产”）', '上海地产'], ['（简称：青禾桥）', '青禾桥'], ['（以下称为青禾桥）', '青禾桥'], ['（下简称「青禾」）', '青禾'], ['(FAA)', 'FAA'], ['（青禾简称）', '青禾简称'], [`（${'青'.repeat(14)}）`, '青'.repeat(14)]])('finds the name in %s', (aside, alias) => {
    expect(aliasOf(aside)).toBe(alias);
  });

  it.each(['（A）', '（图1）', '（左，右）', '（青禾 桥）', '上海地产', `（${'青'.repeat(15)}）`, ''])('finds none in %j', (aside) => {
    expect(aliasOf(aside)).toBe('');
  });
});

describe('what a text, a minister and a role are called', () => {
  it('is the noun of a text', () => {
    expect(['重要文章《大河》', '青禾市公告', '通知'].map(headOf)).toEqual(['文章', '公告', '通知']);
    expect(headOf('《大河》')).toBe('河》');
  });

  it('is a minister’s full title', () => {
    expect(['某国外长', '财长', '某国防长', '市长', '长'].map(fullTitle)).toEqual(['某国外交部长', '财政部长', '某国国防部长', '市长', '长']);
  });

  it('is a role without the word that points at it', () => {
    expect(['青禾保险上述负责人', '该发言人', '这位专家', '一名村民', '上述负责人', '这家公司', '前总统', '某位知情人', '专家', '专家该'].map(bareRole)).toEqual(['负责人', '发言人', '专家', '村民', '负责人', '公司', '总统', '知情人', '专家', '专家该']);
  });

  it('is the last part of a foreign name', () => {
    expect(['弗洛朗丝·帕利', '弗洛朗丝-帕利', '弗洛朗丝 帕利', '弗洛朗丝・帕利', '帕利'].map(lastPart)).toEqual(['帕利', '帕利', '帕利', '帕利', '帕利']);
  });
});

describe('fullest', () => {
  const full = (...names: readonly string[]) => Object.fromEntries(fullest(new Set(names)));

  it('gives each part of a foreign name its longest form', () => {
    expect(full('帕利', '弗洛朗丝·帕利', '弗洛朗丝')).toEqual({ 帕利: '弗洛朗丝·帕利', 弗洛朗丝: '弗洛朗丝·帕利' });
    expect(full('萨利', '本·萨利', '阿里·本·萨利')).toEqual({ 萨利: '阿里·本·萨利', '本·萨利': '阿里·本·萨利' });
  });

  it('gives the halves of a name of four characters the whole, and a name of three to nobody', () => {
    expect(full('欧阳小明', '小明', '欧阳', '阳小明')).toEqual({ 小明: '欧阳小明', 欧阳: '欧阳小明', 阳小明: '欧阳小明' });
    expect(full('李小明', '小明')).toEqual({});
    expect(full('李小明', '小明', '李小')).toEqual({});
    expect(full('欧阳小明', '明')).toEqual({});
  });

  it('gives no name itself, and no single character a whole', () => {
    expect(full('帕利')).toEqual({});
    expect(full('弗洛朗丝·帕利')).toEqual({});
    expect(full('欧阳小明')).toEqual({});
    expect(full('彼得·德', '德')).toEqual({ 德: '彼得·德' });
    expect(full('德·彼得', '德')).toEqual({});
  });

  it('takes the first of two equally long names in the order of characters', () => {
    expect(full('乙乙·帕利', '丁丁·帕利', '帕利')).toEqual({ 帕利: '丁丁·帕利' });
    expect(full('丁丁·帕利', '乙乙·帕利', '帕利')).toEqual({ 帕利: '丁丁·帕利' });
  });
});

describe('pointsBack', () => {
  it.each([['该研究所', true], ['这名人士', true], ['那位老人', true], ['此人', true], ['上述负责人', true], ['青禾保险上述负责人', true], ['此前负责人', false], ['研究所', false], ['一名老人', false], ['应该单位', false]])('of %s it is %s that it points back', (phrase, expected) => {
    expect(pointsBack(phrase)).toBe(expected);
  });
});

describe('isFigures', () => {
  it.each([['数据', true], ['统计数据', true], ['最新调查结果', true], ['海关数据', false], ['数据中心', false], ['结果表', false]])('of %s it is %s that it is figures of nobody', (source, expected) => {
    expect(isFigures(source)).toBe(expected);
  });
});

describe('isCrowd', () => {
  it.each([['与会专家', true], ['村民们', true], ['业内人士', true], ['专家', false], ['负责人', false]])('of %s it is %s that it is many', (role, expected) => {
    expect(isCrowd(role)).toBe(expected);
  });
});