import { describe, expect, it } from 'vitest';
import { schemeOf, topics } from '../../../src/transforms/topics/index.ts';
import type { Scheme } from '../../../src/transforms/topics/scheme.ts';
import { applyUserScheme, userScheme } from '../../../src/transforms/topics/user-scheme.ts';
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

describe('applyUserScheme', () => {
  const concept = { labelZh: '主题', labelEn: 'topic', altLabels: [], exactMatch: [], capMajor: null };
  const plants: Scheme = {
    name: 'plants', version: '7', concepts: [{ ...concept, id: 'plants', broader: null }, { ...concept, id: 'trees', broader: 'plants' }],
    terms: [{ text: '树木', concept: 'trees', weight: 3 }], learnt: [{ text: '树木', weights: [['plants', 1]] }],
  };
  const apply = (scheme: object): Scheme => applyUserScheme(plants, userScheme.parse({ name: 'mine', ...scheme }));
  const oaks = { id: 'oaks', label: { zh: '橡树', en: 'oak' }, broader: 'trees', terms: ['橡树', { term: '栎树', weight: 3 }], exclude: ['橡树街'], capMajor: 7 };

  it('adds concepts, terms and what stands for learnt weights to the built-in scheme', () => {
    const scheme = apply({ version: '2', topics: [oaks] });
    expect(scheme).toMatchObject({ name: 'plants + mine', version: '7 + 2' });
    expect(scheme.concepts).toEqual([...plants.concepts, { id: 'oaks', labelZh: '橡树', labelEn: 'oak', altLabels: [], broader: 'trees', exactMatch: [], capMajor: 7 }]);
    expect(scheme.terms).toEqual([
      ...plants.terms, { text: '橡树', concept: 'oaks', weight: 2 }, { text: '栎树', concept: 'oaks', weight: 3 }, { text: '橡树街', concept: 'oaks', weight: -3 },
    ]);
    expect(scheme.learnt).toEqual([
      ...plants.learnt, { text: '橡树', weights: [['plants', 4 / 3]] }, { text: '栎树', weights: [['plants', 2]] }, { text: '橡树街', weights: [['plants', -2]] },
    ]);
  });

  it('adds terms to a topic that there is, and leaves the topic as it is', () => {
    const scheme = apply({ topics: [{ id: 'trees', label: '树', terms: ['枫树'] }] });
    expect(scheme.concepts).toEqual(plants.concepts);
    expect(scheme.terms.at(-1)).toEqual({ text: '枫树', concept: 'trees', weight: 2 });
    expect(scheme.learnt.at(-1)).toEqual({ text: '枫树', weights: [['plants', 4 / 3]] });
  });

  it('leaves the built-in scheme out', () => {
    expect(apply({ mode: 'replace', topics: [{ id: 'tea', label: '茶', terms: ['功夫茶'] }] })).toEqual({
      name: 'mine', version: '1', concepts: [{ id: 'tea', labelZh: '茶', labelEn: '茶', altLabels: [], broader: null, exactMatch: [], capMajor: null }],
      terms: [{ text: '功夫茶', concept: 'tea', weight: 2 }], learnt: [{ text: '功夫茶', weights: [['tea', 4 / 3]] }],
    });
  });

  it('takes a chain as long as there are topics', () => {
    expect(() => apply({ mode: 'replace', topics: [{ id: 'a', label: 'a', broader: 'b' }, { id: 'b', label: 'b', broader: 'c' }, { id: 'c', label: 'c' }] })).not.toThrow();
  });

  it('refuses a circle that a topic leads into, naming the topic', () => {
    const circle = [{ id: 'a', label: 'a', broader: 'b' }, { id: 'b', label: 'b', broader: 'c' }, { id: 'c', label: 'c', broader: 'b' }];
    expect(() => apply({ mode: 'replace', topics: circle })).toThrow('topic a: Expected a top topic at the end of broader but it leads in a circle');
    expect(() => apply({ topics: [{ ...oaks, broader: 'ferns' }] })).toThrow('topic oaks: Expected the id of a topic as broader but received ferns');
    expect(() => apply({ topics: [oaks, oaks] })).toThrow('topic oaks: Expected distinct ids but it comes twice');
  });
});
