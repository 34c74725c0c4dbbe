import { describe, expect, it } from 'vitest';
import { collectNames, indexNames, joinNames } from '../../../src/transforms/speakers/names.ts';
import { scans } from './report.ts';

const names = (text: string) => [...collectNames(scans(text))];

describe('collectNames', () => {
  it.each([
    ['市长赵明远表示，要落实。', '赵明远'],
    ['某国外交部发言人巴加洛夫15日说，会谈有进展。', '巴加洛夫'],
    ['中心主任安德烈斯·博尔克斯认为，措施有效。', '安德烈斯·博尔克斯'],
    ['毕业生小邓说，他想留下。', '小邓'],
    ['匈牙利总理欧尔班说，会再谈一次。', '欧尔班'],
    ['研究员彼得·万斯滕指出，样本太少。', '彼得·万斯滕'],
    ['研究员彼得·万斯滕指出，样本太少。万斯滕还在写。', '万斯滕'],
    ['分析师Anna Keller告诉记者，价格会降。', 'Anna Keller'],
    ['Mia Holt表示，展览下周开幕。', 'Mia Holt'],
    ['主任傅启明打了个比方。', '傅启明'],
  ])('finds the name in %s', (sentence, name) => {
    expect(names(sentence)).toContain(name);
  });

  it.each(['文章强调，要坚持。', '高校表示，会改进。', '德国人说，比赛很难。', '乌克兰表示，会谈继续。', '他向乌克兰表示感谢。', '人们商量着办事。', '解决群众基本生活困难。', 'GDP增长表明，经济回暖。'])('finds none in %s', (sentence) => {
    expect(names(sentence)).toEqual([]);
  });
});

describe('joinNames', () => {
  it('makes one token of a name wherever it stands', () => {
    const [first, second] = scans('市长赵明远表示，要落实。大家都认识赵明远。').map((scan) => joinNames(scan, indexNames(new Set(['赵明远']))));
    expect(first?.words).toContain('赵明远');
    expect(second?.words).toContain('赵明远');
  });
});
