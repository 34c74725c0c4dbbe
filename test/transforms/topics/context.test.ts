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
