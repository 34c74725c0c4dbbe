import { describe, expect, it } from 'vitest';
import { cellsNamed } from './recorded/tables.ts';
import { segmented } from './report.ts';

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
