import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChineseNames } from '../../../src/transforms/speakers/chinese-names.ts';
import { scans } from './report.ts';

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
