import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChineseNames } from '../../../../src/transforms/speakers/names/chinese-names.ts';
import { least } from '../least-odds.ts';
import { scans } from '../report.ts';
import { scanOf } from '../tokens.ts';

const names = (text: string) => findChineseNames(scans(text));

describe('findChineseNames', () => {
  it.each([
    ['鹿溪县副县长岳清扬说，工程年底完工。', '岳清扬'],
    ['汽车行业分析师梅建中认为，价格还会下降。', '梅建中'],
    ['公司首席财务官唐小渔则表示，账上还有钱。', '唐小渔'],
    ['村民向秀芝告诉记者，水已经退了。', '向秀芝'],
    ['主任医师欧阳静提醒，要多喝水。', '欧阳静'],
  ])('finds the name in %s', (sentence, name) => {
    expect(names(sentence)).toContain(name);
  });

  it('takes the name alone where the cut gave it the next character', () => {
    expect(names('书记韩正则表示，要抓好落实。韩正说，任务很重。韩正还走访了企业。')).toContain('韩正');
  });

  it('takes the longer name when its beginning never stands alone', () => {
    expect(names('尹少凡说，他喜欢唱歌。演出后尹少凡很高兴。')).toContain('尹少凡');
  });

  it.each(['高质量发展是首要任务。', '文明村镇表示欢迎。', '方案指出，要加强管理。', '荣誉属于大家。', '何时开工，还在研究。', '据鹿溪县应急管理局介绍，水已退。'])('finds none in %s', (sentence) => {
    expect(names(sentence)).toEqual([]);
  });

  it('makes no Chinese name of a piece of a foreign one', () => {
    expect(names('总理马雷夏尔·戈米斯表示，谈判会继续。')).toEqual([]);
  });

  it('gives strings of the text, with a surname and one or two characters', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('王', '小', '明', '说', '，', '。', '主任', '欧阳', '的', '在', '强')), (parts) => {
      const text = parts.join('');
      for (const name of names(text)) expect(text.includes(name) && name.length >= 2 && name.length <= 4).toBe(true);
    }), { numRuns: 60 });
  });
});

describe('a name that comes again', () => {
  it.each([
    ['twice', '，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v', 2],
    ['three times', '，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v', 1],
    ['four times, which is no more than three', '，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v', 1],
    ['once where more speaks against it', '市长/n 姓名字/x 港口/n 到达/v 姓名字/ns 港口/n', 0],
    ['once where more speaks for it', '到达/v 姓名字/ns 港口/n 市长/n 姓名字/x 港口/n', 0],
  ])('%s (%s): the characters must have %s', (_rule, tokens, odds) => {
    expect(least(tokens)).toBe(odds);
  });
});

describe('of names that begin alike', () => {
  it.each([
    ['the longer one, which alone stands there', '尹少凡/x 说/v ，/x 演出/vn 后/f 尹少凡/x 来到/v', ['尹少凡']],
    ['the shorter one, which is clear before another character', '书记/n 韩正则/x 表示/v ，/x 韩正/nr 说/v ，/x 韩正/nr 还/d 来到/v', ['韩正']],
    ['the longer one, where the shorter isn’t clear before another character', '市长/n 郭颖婷/x 说/v ，/x 到达/v 郭颖/ns 港口/n', ['郭颖婷']],
    ['the longer one that comes again, and its beginning never without it', '，/x 韩地汐/x 来到/v ，/x 韩地汐/x 来到/v', ['韩地汐']],
    ['the shorter one, where as much speaks for it', '，/x 郭碗/x 汐/x', ['郭碗']],
    ['none where the beginning comes without it', '，/x 韩地汐/x 来到/v ，/x 韩地汐/x 来到/v ，/x 韩地/ns 来到/v', []],
  ])('takes %s', (_rule, tokens, expected) => {
    expect(findChineseNames([scanOf(tokens)])).toEqual(expected);
  });
});
