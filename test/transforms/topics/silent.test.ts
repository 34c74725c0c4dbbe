import { describe, expect, it } from 'vitest';
import { isSilent as isSilentIn } from '../../../src/transforms/topics/silent.ts';

const isSilent = (folded: string) => isSilentIn({ folded, section: 'body' });

describe('sentences without a topic by their form', () => {
  it.each([
    '图为新落成的游泳馆。', '（记者赵小山）', '（完）', '[查看原文](https://example.org/a)', '王一、李二等参加会见。',
    '2031-02-03来源：某报作者：赵小山责任编辑：钱大海', '谢谢大家！', '---', '会议由副市长主持。',
  ])('knows %s', (sentence) => expect(isSilent(sentence)).toBe(true));

  it.each([
    '图书馆昨天开馆。', '记者在现场看到，洪水已经退去。', '（比赛第三天，他夺得金牌。）', '完成手术后，病人已经出院。',
  ])('lets %s have topics', (sentence) => expect(isSilent(sentence)).toBe(false));

  it('gives captions and datelines none whatever they say', () => {
    const [folded, sections] = ['球队赢得比赛。', ['caption', 'dateline', 'headline', 'body'] as const];
    expect(sections.map((section) => isSilentIn({ folded, section }))).toEqual([true, true, false, false]);
  });

  it('takes a form up to its greatest length', () => {
    const [caption, source] = [`图为${'馆'.repeat(78)}`, `来源：${'报'.repeat(37)}`];
    expect([isSilent(caption), isSilent(`${caption}馆`), isSilent(source), isSilent(`${source}报`)]).toEqual([true, false, true, false]);
  });

  it.each([['谢谢。', true], ['谢谢大伙！', false], ['（记者赵小山', false], ['记者赵小山）', false], ['桥1', true], ['大桥', false], ['', true]])('says of %j %s', (sentence, expected) => {
    expect(isSilent(sentence)).toBe(expected);
  });

  it('takes no long sentence for a caption', () => {
    expect(isSilent(`图为${'球队赢得比赛，'.repeat(100)}`)).toBe(false);
  });
});
