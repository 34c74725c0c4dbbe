import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../../../src/transforms/speakers/cast/chunks.ts';
import type { Draft } from '../../../../src/transforms/speakers/readings/draft.ts';
import type { Candidate } from '../../../../src/transforms/speakers/readings/readings.ts';
import { READING_FEATURES, withRivals } from '../../../../src/transforms/speakers/features/rival-features.ts';
import { clearly, draftOf, readingOf } from '../drafts.ts';
import { cellsNamed } from '../recorded/tables.ts';
import { segmented } from '../report.ts';

const cells = (text: string, column: string) => cellsNamed(segmented(text), 'readings', column);

/** The values of a feature in the readings that give a speaker. */
function valuesOf(text: string, speaker: string, feature: string): string[] {
  const values = cells(text, feature);
  return [...new Set(cells(text, 'speakers').flatMap((one, at) => (one === speaker ? [values[at] ?? ''] : [])))];
}

const ALONE = '村民罗桂香说，路修好了。';

describe('the features of what competes with a reading', () => {
  it('rank the likeliest speaker of a sentence first', () => {
    const ranks = valuesOf(ALONE, '罗桂香', 'own-odds×rank').map((value) => Number(value) % 4);
    expect(ranks).toEqual([0]);
  });

  it('say whether the likeliest other speaker stands after 据', () => {
    const framed = (text: string) => valuesOf(text, '罗桂香', 'rival-framed×side×strong').some((value) => Number(value) >= 6);
    expect(framed('据海湾通讯社报道，罗桂香说，路修好了。')).toBe(true);
    expect(framed(ALONE)).toBe(false);
  });

  it('say whether the sentence before or after has the same speaker', () => {
    const relation = (text: string, feature: string) => valuesOf(text, '罗桂香', feature).map((value) => Math.floor(Number(value) / 3));
    expect(relation(`${ALONE}罗桂香说，桥也修好了。`, 'same-as-after×strength')).toContain(2);
    expect(relation(`${ALONE}主任韩铁军说，桥也修好了。`, 'same-as-after×strength')).toContain(1);
    expect(relation(ALONE, 'same-as-after×strength')).toEqual([0]);
  });

  it('count how often the speaker speaks clearly elsewhere', () => {
    const elsewhere = (text: string) => Math.max(...valuesOf(text, '罗桂香', 'clear-elsewhere×voices').map((value) => Math.floor(Number(value) / 3)));
    expect(elsewhere(ALONE)).toBe(0);
    expect(elsewhere(`${ALONE}罗桂香说，桥也修好了。罗桂香表示，大家高兴。`)).toBe(2);
  });
});

describe('what competes with a reading, by a first impression', () => {
  /** Weights by which a reading is 11, 8, 1 or next to no times as likely as none. */
  const FIRST = Float64Array.of(Math.log(11), Math.log(8), 0, -20);
  const [ELEVEN, EIGHT, ONE, HARDLY] = [0, 1, 2, 3] as const;
  const by = (speaker: string, times: number, part: Partial<Candidate> = {}) => readingOf(speaker, { features: [times], ...part });
  const phrase = (kind: Chunk['kind'], from = 0): Partial<Candidate> => ({ source: { from, to: from + 1, kind, name: -1, quoted: false } });

  /** The features that each reading of a sentence gained, by name. */
  function gained(drafts: readonly Draft[], at = 0): Readonly<Record<string, number>>[] {
    return (withRivals(drafts, FIRST)[at] ?? []).map(({ features }, index) => Object.fromEntries(features.slice(drafts[at]?.candidates[index]?.features.length).map((feature) => {
      const [name = '', value] = (READING_FEATURES[feature] ?? '').split('=');
      return [name, Number(value)];
    })));
  }
  const sentence = (...candidates: readonly Candidate[]) => draftOf('据/p 甲/n 说/v', { candidates });

  it('is nothing for one reading alone', () => {
    expect(gained([sentence(by('甲', ONE))])).toEqual([{
      'own-odds×rank': 3 * 4, 'part-of-speaker': 4, 'rival-odds×side': 0, 'same-as-before×strength': 0, 'same-as-after×strength': 0, 'clear-elsewhere×voices': 0,
    }]);
  });

  it('keeps the reading’s own features and all else of it', () => {
    const candidate = by('甲', ONE, { role: '市长' });
    expect(withRivals([sentence(candidate)], FIRST)[0]?.[0]).toMatchObject({ speakers: ['甲'], role: '市长', cue: 0 });
    expect(withRivals([sentence(candidate)], FIRST)[0]?.[0]?.features[0]).toBe(ONE);
    expect(candidate.features).toEqual([ONE]);
  });

  it('ranks speakers by their odds, and tells how good those are', () => {
    const found = gained([sentence(by('乙', EIGHT), by('甲', ELEVEN), by('丙', HARDLY), by('丁', HARDLY), by('戊', HARDLY))]);
    expect(found.map((features) => features['own-odds×rank'])).toEqual([2 * 4 + 1, 3 * 4, 2, 3, 3]);
  });

  it('adds up the readings of one speaker, and tells each one’s part', () => {
    const found = gained([sentence(by('甲', ELEVEN), by('甲', ONE), by('乙', EIGHT))]);
    expect(found.map((features) => features['part-of-speaker'])).toEqual([4, 0, 4]);
    expect(found.map((features) => features['own-odds×rank'])).toEqual([3 * 4, 3 * 4, 2 * 4 + 1]);
  });

  it('gives no part of nothing to a reading that can’t be', () => {
    const impossible = Float64Array.of(Number.NEGATIVE_INFINITY);
    const [features = []] = (withRivals([sentence(by('甲', 0))], impossible)[0] ?? []).map((reading) => reading.features.map((feature) => READING_FEATURES[feature]));
    expect(features).toEqual(expect.arrayContaining(['own-odds×rank=0', 'part-of-speaker=0']));
  });

  it('tells how likely the likeliest other speaker is, and on which side his cue stands', () => {
    const found = gained([sentence(by('甲', ELEVEN, { cue: 1 }), by('乙', EIGHT, { cue: 3 }), by('丙', ONE, { cue: 1 }), by('甲', HARDLY, { cue: 2 }))]);
    // Of 21 parts the rivals have 8, 11, 11 and 8.
    expect(found.map((features) => features['rival-odds×side'])).toEqual([2 * 3 + 2, 3 * 3 + 1, 3 * 3, 2 * 3 + 2]);
  });

  it('counts all readings of the likeliest other speaker', () => {
    const found = gained([sentence(by('甲', EIGHT), by('乙', EIGHT), by('乙', EIGHT))]);
    expect(found.map((features) => features['rival-odds×side'])).toEqual([3 * 3, 2 * 3, 2 * 3]);
  });

  it('tells what kind of phrase names him and the reading’s own', () => {
    const found = gained([sentence(by('甲', ELEVEN, phrase('role')), by('乙', EIGHT))]);
    const KINDS_AND_NONE = 11;
    expect(found.map((features) => features['rival-kind×side×kind'])).toEqual([10 * 3 * KINDS_AND_NONE + 1, 1 * 3 * KINDS_AND_NONE + 10]);
  });

  it('leaves out the kind of one who is hardly likely', () => {
    expect(gained([sentence(by('甲', ELEVEN), by('乙', HARDLY))])[0]).not.toHaveProperty('rival-kind×side×kind');
  });

  it.each([
    ['after 据', '据/p 甲/n 说/v', 1, ELEVEN, 3 * 2 + 1], ['after 根据', '根据/p 甲/n 说/v', 1, ELEVEN, 3 * 2 + 1], ['first', '据/p 甲/n 说/v', 0, ELEVEN, 1],
    ['after another word', '请/v 甲/n 说/v', 1, ELEVEN, 1], ['after 据, though hardly likely', '据/p 甲/n 说/v', 1, ONE, 3 * 2],
  ])('tells whether he stands %s', (_rule, tokens, from, times, value) => {
    const drafts = [draftOf(tokens, { candidates: [by('甲', times, phrase('body', from)), by('乙', ELEVEN)] })];
    expect(gained(drafts)[1]?.['rival-framed×side×strong']).toBe(value);
  });

  it.each([
    ['the same speaker by a clear cue', clearly('甲', '说/v'), 2 * 3 + 2], ['another by a clear cue', clearly('乙', '说/v'), 3 + 2],
    ['the same by a cue that isn’t clear', clearly('甲', '说/v', { strength: 0.3 }), 2 * 3 + 1], ['another by hardly a cue', clearly('乙', '说/v', { strength: 0.1 }), 3], ['nobody', draftOf('好/a'), 0],
  ])('tells that in the sentences beside it speaks %s', (_rule, beside, value) => {
    expect(gained([beside, sentence(by('甲', ONE)), draftOf('好/a')], 1)[0]).toMatchObject({ 'same-as-before×strength': value, 'same-as-after×strength': 0 });
    expect(gained([draftOf('好/a'), sentence(by('甲', ONE)), beside], 1)[0]).toMatchObject({ 'same-as-before×strength': 0, 'same-as-after×strength': value });
  });

  it.each([
    [['乙'], 0], [['甲'], 1 * 3], [['甲', '乙'], 1 * 3 + 1], [['甲', '甲', '乙'], 2 * 3 + 1], [['甲', '甲', '甲', '甲'], 3 * 3], [['甲', '乙', '丙', '丁', '戊'], 1 * 3 + 2],
  ])('counts elsewhere, where %j speak clearly, the sentences of its speaker and all voices', (speakers, value) => {
    const elsewhere = speakers.map((speaker) => clearly(speaker));
    expect(gained([sentence(by('甲', ONE)), ...elsewhere])[0]?.['clear-elsewhere×voices']).toBe(value);
  });

  it('counts the sentence itself as no other', () => {
    const here = clearly('甲', '说/v', { candidates: [by('甲', ONE), by('乙', HARDLY)] });
    expect(gained([here]).map((features) => features['clear-elsewhere×voices'])).toEqual([0, 0]);
    expect(gained([here, clearly('甲'), clearly('乙')]).map((features) => features['clear-elsewhere×voices'])).toEqual([3 + 1, 3 + 1]);
  });
});
