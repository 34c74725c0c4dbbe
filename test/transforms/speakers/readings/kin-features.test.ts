import { describe, expect, it } from 'vitest';
import { type Chunk, KINDS } from '../../../../src/transforms/speakers/cast/chunks.ts';
import { AFTER } from '../../../../src/transforms/speakers/readings/cue-context.ts';
import { pushCueKin, pushSourceKin } from '../../../../src/transforms/speakers/readings/kin-features.ts';
import type { CandidateForm } from '../../../../src/transforms/speakers/readings/readings.ts';
import { cueRegistry } from '../../../../src/transforms/speakers/readings/registry.ts';
import { FAMILIES } from '../../../../src/transforms/speakers/words/word-clusters.ts';
import { scanOf } from '../tokens.ts';

/** Features as names with values, of which one that is there twice has two. */
function named(features: readonly number[]): Readonly<Record<string, readonly number[]>> {
  const byName: Record<string, number[]> = {};
  for (const feature of features) {
    const [name = '', value] = (cueRegistry.names[feature] ?? '').split('=');
    (byName[name] ??= []).push(Number(value));
  }
  return byName;
}

/** Clusters and families of the words of a sentence, which all have one of their own. */
const SENTENCE = scanOf('昨天/t 市/n 公安局/n 局长/n 赵明远/nr 在/p 会上/s 再次/d 指出/v ，/x 学校/n 重要/a');
const cluster = (word: string): number => SENTENCE.facts[SENTENCE.words.indexOf(word)]?.cluster ?? -1;
const family = (word: string): number => SENTENCE.facts[SENTENCE.words.indexOf(word)]?.family ?? -1;
const at = (word: string): number => SENTENCE.words.indexOf(word);

describe('the sentence of these tests', () => {
  it('has words that are known, of different families', () => {
    const words = ['局长', '指出', '学校', '公安局'];
    expect(words.every((word) => cluster(word) > 0)).toBe(true);
    expect(new Set(words.map(family)).size).toBeGreaterThan(2);
  });
});

describe('pushCueKin', () => {
  const of = (form: CandidateForm, cue: number, after: number) => {
    const features: number[] = [];
    pushCueKin(features, { form, cue, source: null, rank: 0, place: -1 }, SENTENCE, after);
    return named(features);
  };

  it('tells the kin of the cue, with what follows it, and of the two words after it', () => {
    expect(of('cue', at('指出'), 3)).toEqual({
      'cue-cluster×elided': [cluster('指出') * 2], 'cue-cluster×after': [cluster('指出') * AFTER.length + 3],
      'after-cluster': [cluster('，')], 'after-family': [family('，')], 'second-after-family': [family('学校')],
    });
  });

  it('tells a cue without a source from one with', () => {
    expect(of('elided', at('指出'), 0)['cue-cluster×elided']).toEqual([cluster('指出') * 2 + 1]);
    expect(of('colon', at('指出'), 0)).not.toHaveProperty('cue-cluster×elided');
  });

  it('tells of no words after the end', () => {
    expect(Object.keys(of('cue', at('学校'), 0))).toEqual(['cue-cluster×elided', 'cue-cluster×after', 'after-cluster', 'after-family']);
    expect(Object.keys(of('cue', at('重要'), 0))).toEqual(['cue-cluster×elided', 'cue-cluster×after']);
  });
});

describe('pushSourceKin', () => {
  const K = KINDS.length;
  const of = (source: Pick<Chunk, 'from' | 'to' | 'name'>, cue: number, kind: number, scan = SENTENCE) => {
    const features: number[] = [1, 2];
    pushSourceKin(features, scan, { kind: 'name', quoted: false, ...source }, cue, kind);
    return named(features.slice(2));
  };

  it('tells the kin of the noun before a name, of the first word and of the word before the phrase', () => {
    expect(of({ from: at('市'), to: at('在'), name: at('赵明远') }, at('指出'), 4)).toMatchObject({
      'head-cluster×kind': [cluster('局长') * K + 4], 'head-family×cue-family': [family('局长') * FAMILIES + family('指出')],
      'first-family×kind': [family('市') * K + 4], 'cue-cluster×kind': [cluster('指出') * K + 4], 'before-family': [family('昨天')],
    });
  });

  it('takes the last word for the noun where there is no name, or where the name comes first', () => {
    expect(of({ from: at('市'), to: at('赵明远'), name: -1 }, at('指出'), 0)['head-cluster×kind']).toEqual([cluster('局长') * K]);
    expect(of({ from: at('赵明远'), to: at('在'), name: at('赵明远') }, at('指出'), 0)['head-cluster×kind']).toEqual([cluster('赵明远') * K]);
  });

  it('tells of nothing before a phrase that comes first', () => {
    expect(of({ from: 0, to: 1, name: -1 }, at('指出'), 0)['before-family']).toEqual([0]);
  });

  it('tells the families of the words between phrase and cue, each once', () => {
    const expected = [...new Set(['在', '会上', '再次'].map(family))];
    expect(of({ from: at('赵明远'), to: at('在'), name: at('赵明远') }, at('指出'), 0)['gap-family']).toEqual(expected);
    expect(of({ from: at('赵明远'), to: at('指出'), name: -1 }, at('指出'), 0)).not.toHaveProperty('gap-family');
  });

  it('looks at the first eight of those words', () => {
    const near = scanOf(`赵明远/nr ${'学校/n '.repeat(7)}局长/n 指出/v`);
    const far = scanOf(`赵明远/nr ${'学校/n '.repeat(8)}局长/n 指出/v`);
    expect(of({ from: 0, to: 1, name: 0 }, 9, 0, near)['gap-family']).toEqual([family('学校'), family('局长')]);
    expect(of({ from: 0, to: 1, name: 0 }, 10, 0, far)['gap-family']).toEqual([family('学校')]);
  });
});
