import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryCost } from '../../../../src/transforms/resegment/words/boundaries.ts';

const cost = (pair: string, cut: boolean): number => boundaryCost(pair.charCodeAt(0), pair.charCodeAt(1), cut);

describe('boundaryCost', () => {
  it('makes it cheaper to cut where news have a boundary than where they have none', () => {
    expect(cost('，今', true)).toBeLessThan(cost('，今', false));
    expect(cost('经济', true)).toBeGreaterThan(cost('经济', false));
  });

  it('costs nothing between characters that are hardly ever together', () => {
    expect([cost('龘鱻', true), cost('龘鱻', false)]).toEqual([0, 0]);
  });

  it('gives probabilities of cutting and of not cutting that sum to one, or no opinion', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fff });
    fc.assert(fc.property(han, han, (before, after) => {
      const [cut, whole] = [boundaryCost(before, after, true), boundaryCost(before, after, false)];
      expect(cut + whole === 0 || Math.abs(Math.exp(-cut) + Math.exp(-whole) - 1) < 1e-9).toBe(true);
    }));
  });
});
