import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { topics } from '../../../src/transforms/topics/index.ts';
import { builtInScheme } from '../../../src/transforms/topics/scheme.ts';
import { attributed, type Line } from './attributed.ts';

const transform = topics.prepare(topics.options.parse({}));
const broaderOf = new Map(builtInScheme().concepts.map(({ id, broader }) => [id, broader]));
const topOf = (id: string): string => {
  const broader = broaderOf.get(id) ?? null;
  return broader === null ? id : topOf(broader);
};
const topsOf = (...lines: readonly Line[]) => transform(attributed(...lines)).sentenceTopics.map((sentence) => sentence.topics.map(({ id }) => topOf(id)));

describe('topics of sentences', () => {
  it.each([
    ['主队前锋在下半场梅开二度，球队晋级半决赛。', '15'],
    ['法院以诈骗罪判处被告人有期徒刑三年。', '02'],
    ['台风造成多处山体滑坡，消防员连夜搜救被困村民。', '03'],
    ['央行宣布降息，股市应声上涨，通胀仍高于预期。', '04'],
    ['今年高考报名人数创新高，录取分数线下月公布。', '05'],
    ['自然保护区里新发现一群濒危候鸟，湿地生态系统正在恢复。', '06'],
    ['医院为糖尿病患者开设了新门诊，医生建议多运动。', '07'],
    ['工会要求公司支付拖欠工人的工资，罢工仍在继续。', '09'],
    ['两国外长举行会谈，就双边关系深入交换意见。', '11'],
    ['研究团队研制出新的量子芯片，论文发表在学术期刊上。', '13'],
    ['炮击造成平民伤亡，双方军队在前线继续交火。', '16'],
    ['明天有暴雨，气温下降八摄氏度，气象台发布蓝色预警。', '17'],
    ['这部电影由新人导演执导，主演获得最佳女主角。', '01'],
    ['寺庙里的僧人为信徒诵经祈祷。', '12'],
  ])('reads %s', (sentence, top) => {
    expect(topsOf(sentence)[0]?.[0]).toBe(`medtop:${top}000000`);
  });

  it('carries a topic to a sentence that has no term of its own', () => {
    const [, second] = transform(attributed('球队在决赛中击败对手夺得冠军。', '大家都很高兴。', '主教练赛后感谢了全体球员。')).sentenceTopics;
    expect(second?.topics[0]).toMatchObject({ id: 'medtop:15000000', evidence: 'context' });
  });

  it('names the terms that decided', () => {
    const [first] = transform(attributed('法院判处被告人有期徒刑三年。')).sentenceTopics;
    expect(first?.topics[0]?.evidence.split('、')).toContain('被告人');
  });

  it.each([
    ['全球变暖加剧，温室气体排放创新高。', '20000418'],
    ['法院一审宣判，被告人当庭表示上诉。', '20000106'],
    ['候选人的民调支持率在大选前下滑，选民尚未投票。', '20000574'],
    ['沪指收盘上涨，创业板涨幅居前，券商股涨停。', '20000385'],
    ['大模型和生成式人工智能正在改变机器学习。', '20001298'],
  ])('names the narrower concept that the terms tell of: %s', (sentence, narrower) => {
    expect(transform(attributed(sentence)).sentenceTopics[0]?.topics[0]?.id).toBe(`medtop:${narrower}`);
  });

  it('reads Traditional characters like Simplified ones', () => {
    const toTraditional = Converter({ from: 'cn', to: 't' });
    const lines = ['球队在决赛中击败对手夺得冠军。', '医生为患者实施手术。'];
    expect(topsOf(...lines.map((line) => toTraditional(line)))).toEqual(topsOf(...lines));
  });

  it('gives a caption and a dateline no topic', () => {
    expect(topsOf('图为比赛现场。', { text: '北京的足球比赛', section: 'caption' }, { text: '新华社北京电', section: 'dateline' })).toEqual([[], [], []]);
  });

  it('gives no topic where nothing tells', () => {
    expect(topsOf('他看了看窗外。')).toEqual([[]]);
  });

  it('gives fewer topics at a higher threshold', () => {
    const lines = ['议会通过法案，向学校和医院拨款。', '医生和教师的工资将提高。'];
    const count = (threshold: number) => topics.prepare(topics.options.parse({ threshold }))(attributed(...lines)).sentenceTopics.flatMap((sentence) => sentence.topics).length;
    expect(count(0.95)).toBeLessThan(count(0.1));
  });

  it('gives the same document the same topics, whatever came before', () => {
    const document = attributed('央行宣布降息。', '股市应声上涨。');
    const before = transform(document);
    transform(attributed(...Array.from({ length: 3000 }, () => '球队赢得比赛。')));
    expect(transform(document)).toEqual(before);
  });

  it('takes an empty document', () => {
    expect(transform(attributed())).toMatchObject({ sentenceTopics: [], documentTopic: null });
  });
});

describe('the topic of a document', () => {
  it('is that of most of its sentences', () => {
    const { documentTopic } = transform(attributed('球队赢得比赛。', '门将扑出点球。', '医生说他的伤不重。', '球迷在看台上欢呼。'));
    expect(topOf(documentTopic ?? '')).toBe('medtop:15000000');
  });
});
