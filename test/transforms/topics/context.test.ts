import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/transforms/topics/arena.ts';
import { contextOf } from '../../../src/transforms/topics/context.ts';

describe('the context of evidence', () => {
  it('is stronger the more evidence there is', () => {
    const { share } = contextOf(Float64Array.of(2, 0, 6, 0), 2, [0, 0], new Arena());
    expect([...share]).toEqual([0.5, 0, 0.75, 0]);
  });

  it('sums a paragraph’s sentences and keeps paragraphs apart', () => {
    const { paragraph, paragraphOf } = contextOf(Float64Array.of(1, 0, 2, 0, 0, 3), 2, [4, 4, 7], new Arena());
    expect(paragraphOf).toEqual([0, 0, 1]);
    expect([...paragraph]).toEqual([0.5, 0, 0, 0.5]);
  });

  it('knows each sentence’s sum and its strongest class', () => {
    const { total, peak } = contextOf(Float64Array.of(1, 3, 0, 0, -1, -2, 2, -2), 2, [0, 1, 2, 3], new Arena());
    expect([[...total], [...peak]]).toEqual([[4, 0, -3, 0], [3, 0, 0, 2]]);
  });

  it('sums the document, and has the mean of its sentences’ shares', () => {
    const { sum, mean, sumPeak, meanPeak, width } = contextOf(Float64Array.of(2, 1, 0, 0, 0, 2, 2, 0), 2, [0, 0, 0, 0], new Arena());
    expect([[...sum].map((value) => value.toFixed(9)), sumPeak === sum[0], width]).toEqual([['0.400000000', '0.300000000'], true, 2]);
    // Shares of 2/5 and 1/5, of 1/2 twice, of four sentences; their sum is 0.4.
    const [first, second] = [(0.4 + 0.5) / 4, (0.2 + 0.5) / 4];
    expect(mean[0]).toBeCloseTo(first / (first + second + 0.02), 10);
    expect(mean[1]).toBeCloseTo(second / (first + second + 0.02), 10);
    expect(meanPeak).toBe(mean[0]);
  });

  it('counts evidence against classes, too', () => {
    const against = contextOf(Float64Array.of(-1, 0, 4, -4), 2, [0, 1], new Arena());
    expect([...against.paragraph]).toEqual([-0.5, 0, 4 / 3, -4 / 3]);
    expect([...against.sum].map((value) => value.toFixed(3))).toEqual(['1.500', '-2.000']);
    expect(against.sumPeak).toBe(1.5);
  });

  it('is nothing for a document without sentences', () => {
    const { paragraphOf, paragraph, meanPeak, sumPeak } = contextOf(new Float64Array(0), 2, [], new Arena());
    expect([paragraphOf, paragraph.length, meanPeak, sumPeak]).toEqual([[], 0, 0, 0]);
  });

  it('has shares from 0 to 1 that never add up to more than 1', () => {
    const evidence = fc.array(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)), { maxLength: 12 });
    fc.assert(fc.property(evidence, (rows) => {
      const context = contextOf(Float64Array.from(rows.flat()), 3, rows.map((_, at) => at >> 1), new Arena());
      for (const table of [context.share, context.paragraph, context.mean, context.sum]) {
        for (let base = 0; base < table.length; base += 3) {
          const row = [...table.subarray(base, base + 3)];
          expect(row.every((value) => value >= 0)).toBe(true);
          expect(row.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1);
        }
      }
    }));
  });
});
