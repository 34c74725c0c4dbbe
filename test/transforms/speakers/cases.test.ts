import { describe, expect, it } from 'vitest';
import { attributions, voices } from './report.ts';

describe('sources and cues in one sentence', () => {
  it.each([
    ['cue after a quotation', '“路已经修好了，车能开到家门口。”村民罗桂香说。', '罗桂香'],
    ['source in the middle', '“我们不会涨价，”店主李兴发说，“老顾客都知道。”', '李兴发'],
    ['source far from its cue', '市交通局副局长郭振声5日上午在市政府新闻办举行的发布会上介绍，大桥将于年底通车。', '郭振声'],
    ['fronted topic', '谈到下一步打算，岳清扬表示，将把生产线搬到园区。', '岳清扬'],
    ['title chain of a company', '云栈科技首席执行官罗启舟透露，新芯片已经流片。', '罗启舟'],
    ['spokesman of a ministry', '某国外交部发言人巴加洛夫15日说，会谈有进展。', '巴加洛夫'],
    ['foreign name with a dot', '中心主任安德烈斯·博尔克斯认为，措施有效。', '安德烈斯·博尔克斯'],
    ['Latin letters behind a transliteration', '研究员彼得·万斯滕（Peter van Steen）指出，样本还太少。', '彼得·万斯滕'],
    ['unnamed source', '一名知情人士透露，方案还在讨论。', '一名知情人士'],
    ['document as source', '《夏收工作意见》提出，各地要备足机具。', '《夏收工作意见》'],
    ['notice as source', '通报称，三名责任人已被停职。', '通报'],
    ['body after 据', '据临川市应急管理局通报，转移群众已全部安置。', '临川市应急管理局'],
    ['colon in a headline', '交通运输部：国庆期间高速公路免费通行', '交通运输部'],
    ['outlet that cites a person', '据环球通讯社报道，总统桑托斯表示，选举将如期举行。', '桑托斯'],
    ['adverb torn by the cut', '首席财务官唐小渔则表示，账上的钱够用两年。', '唐小渔'],
  ])('knows the source: %s', (_case, sentence, speaker) => {
    expect(voices(sentence).at(-1)).toBe(speaker);
  });
});

describe('who is meant', () => {
  it.each([
    ['a pronoun', '县长赵明远表示，水已经退了。他说，学校下周复课。', '赵明远'],
    ['a pronoun with its name in the sentence', '负责挑果的唐玉芳今年五十六岁，她说，一天能挣一百三十元。', '唐玉芳'],
    ['a familiar name', '村民马存厚说，他放了四十年电影。老马说，最早是骑骡子去的。', '马存厚'],
    ['a surname with a polite word', '车主周茂林告诉记者，新车三天坏了两次。周先生说，厂家一直没有答复。', '周茂林'],
    ['a surname with a title', '主任医师黄志刚表示，要早就医。黄主任提醒，不要自己用药。', '黄志刚'],
    ['the last part of a foreign name', '总统阿尔贝托·桑托斯表示，欢迎投资。桑托斯说，港口将扩建。', '阿尔贝托·桑托斯'],
    ['a short form', '环球粮食及农业组织（粮农组织）发布公告。粮农组织指出，粮价继续下降。', '环球粮食及农业组织'],
  ])('follows %s', (_case, text, speaker) => {
    expect(voices(text).at(-1)).toBe(speaker);
  });

  it('gives what both agree on to both', () => {
    const found = attributions('国家主席王强同来访的总统阿尔贝托·桑托斯举行会谈。\n双方一致同意，扩大农产品贸易。').at(-1);
    expect([found?.speaker, ...(found?.coSpeakers ?? [])].toSorted()).toEqual(['王强', '阿尔贝托·桑托斯'].toSorted());
  });
});

describe('what is no speech', () => {
  it.each([
    ['scare quotes', '“银发经济”成为投资热点。'],
    ['talks without content', '双方就地区形势交换了意见。'],
    ['a closing list', '秘书长李明、副市长王强等参加会见。'],
    ['a signing', '会谈后，两国领导人共同见证签署合作文件。'],
    ['figures that no one is said to give', '数据显示，今年前五个月出口增长百分之三。'],
    ['a title in the marks of a book', '他的新书《大河的尽头》将于下月出版。'],
  ])('leaves to the narrator: %s', (_case, sentence) => {
    expect(voices(sentence)).toEqual(['-']);
  });
});

describe('speech over sentences', () => {
  it('gives numbered questions to the reporter', () => {
    const text = '市医保局有关负责人就新办法答记者问\n一、问：办法出台的背景是什么？\n答：老人越来越多。\n二、问：怎样申请？\n答：可以在网上申请。';
    expect(voices(text).slice(1)).toEqual(['记者', '市医保局有关负责人', '记者', '市医保局有关负责人']);
  });

  it('gives labelled questions to those who ask and the answers to the one who is asked', () => {
    const text = '以下是对话实录。\n记者：感冒后为什么还咳嗽？\n沈慕白：多数会自己好。不要急着吃药。\n记者：什么时候该去医院？\n沈慕白：超过八周就要去。';
    expect(voices(text).slice(1)).toEqual(['记者', '沈慕白', '沈慕白', '记者', '沈慕白']);
  });

  it('keeps the outer source of nested speech', () => {
    expect(voices('律师陶一鸣说，当事人告诉他，合同是后来补签的。')).toEqual(['陶一鸣']);
  });
});
