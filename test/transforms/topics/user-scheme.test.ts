import { describe, expect, it } from 'vitest';
import { schemeOf, topics } from '../../../src/transforms/topics/index.ts';
import { attributed } from './attributed.ts';

const label = (options: unknown, ...lines: readonly string[]) => {
  return topics.prepare(topics.options.parse(options))(attributed(...lines)).sentenceTopics.map((sentence) => sentence.topics.map(({ id }) => id));
};
const tea = { id: 'own:tea', label: '茶', terms: [{ term: '功夫茶', weight: 3 }, '单丛茶叶'], capMajor: 23 };

describe('a user’s scheme', () => {
  it('replaces the built-in one', () => {
    const scheme = { name: 'tea', mode: 'replace', topics: [tea, { id: 'own:chess', label: { zh: '棋', en: 'chess' }, terms: ['象棋大师'] }] };
    expect(label({ scheme }, '他泡的功夫茶很香。')).toEqual([['own:tea']]);
    expect(label({ scheme }, '象棋大师来了。', '球队赢得比赛。')[0]).toEqual(['own:chess']);
    expect([...schemeOf({ scheme }).topics.keys()]).toEqual(['own:tea', 'own:chess']);
  });

  it('adds topics below the built-in ones', () => {
    const scheme = { name: 'tea', topics: [{ ...tea, broader: 'medtop:10000000' }] };
    expect(label({ scheme }, '他泡的功夫茶很香，功夫茶配点心。')[0]).toContain('own:tea');
    expect(schemeOf({ scheme }).topics.has('medtop:15000000')).toBe(true);
  });

  it('counts nothing where an exclusion stands', () => {
    const scheme = { name: 'tea', mode: 'replace', topics: [{ ...tea, exclude: ['功夫茶几'] }] };
    expect(label({ scheme }, '新买的功夫茶几很漂亮。')).toEqual([[]]);
  });

  it('gives the CAP major of the first topic', () => {
    const scheme = { name: 'tea', mode: 'replace', topics: [tea] };
    const { sentenceTopics } = topics.prepare(topics.options.parse({ scheme }))(attributed('他泡的功夫茶很香。'));
    expect(sentenceTopics[0]?.capMajor).toBe(23);
  });

  it.each([
    ['one-character terms', { ...tea, terms: ['茶'] }],
    ['topics without a label', { ...tea, label: '' }],
    ['options that do not exist', { ...tea, colour: 'green' }],
  ])('is refused with %s', (_, topic) => {
    expect(topics.options.safeParse({ scheme: { name: 'tea', topics: [topic] } }).success).toBe(false);
  });

  it('is refused when its tree is broken', () => {
    const schemeWith = (...list: readonly unknown[]) => ({ scheme: { name: 'tea', mode: 'replace', topics: list } });
    expect(() => schemeOf(schemeWith({ ...tea, broader: 'own:none' }))).toThrow('received own:none');
    expect(() => schemeOf(schemeWith({ ...tea, broader: 'own:tea' }))).toThrow('circle');
    expect(() => schemeOf(schemeWith(tea, tea))).toThrow('twice');
  });
});
