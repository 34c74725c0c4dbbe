import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/transforms/topics/concept.ts';
import { findUnused, lintScheme } from '../../../training/topics/lint.ts';
import { builtInScheme } from '../../../src/transforms/topics/scheme.ts';

const concept = (id: string, broader: string | null = null, labelZh = '主题'): Concept => ({
  id, labelZh, labelEn: 'topic', altLabels: [], broader, exactMatch: [], capMajor: null,
});
const rulesOf = (...input: Parameters<typeof lintScheme>) => lintScheme(...input).map(({ rule }) => rule);

describe('the lint of schemes', () => {
  it('has nothing to say about the built-in scheme', () => {
    const { concepts, terms } = builtInScheme();
    expect(lintScheme(concepts, terms)).toEqual([]);
  });

  it('finds concepts without a label and with a broader one that is not there', () => {
    expect(rulesOf([concept('a', null, ''), concept('b', 'c')], [])).toEqual(['no-label', 'unknown-broader']);
  });

  it('finds terms of one character and terms of no concept', () => {
    expect(rulesOf([concept('a')], [{ text: '雪', concept: 'a', weight: 1 }])).toEqual(['short-term']);
    expect(rulesOf([concept('a')], [{ text: '下雪', concept: 'b', weight: 1 }])).toEqual(['unknown-concept']);
  });

  it('finds a term under two siblings unless the weights decide', () => {
    const concepts = [concept('a'), concept('b', 'a'), concept('c', 'a')];
    const under = (...weights: readonly [number, number]) => [
      { text: '下雪', concept: 'b', weight: weights[0] }, { text: '下雪', concept: 'c', weight: weights[1] },
    ];
    expect(rulesOf(concepts, under(2, 2))).toEqual(['undecided-siblings']);
    expect(rulesOf(concepts, under(2, 1))).toEqual([]);
  });

  it('finds terms that a corpus never has, and those that always stand in a longer one', () => {
    const terms = ['下雪', '雪人', '大雪', '大雪人'].map((text) => ({ text, concept: 'a', weight: 1 }));
    const unused = findUnused([concept('a')], terms, ['昨夜下雪了。', '院子里有个大雪人。']);
    expect(unused.map(({ rule, subject }) => [rule, subject])).toEqual([['unused-term', '雪人'], ['unused-term', '大雪']]);
  });
});
