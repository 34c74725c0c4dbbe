import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TOPICS, selectClasses } from '../../../src/transforms/topics/select.ts';

describe('choosing classes', () => {
  it('takes what is over the threshold and reaches 0.4 of the best, best first', () => {
    expect(selectClasses(Float64Array.of(0.3, 0.9, 0.1, 0.5), 0.2)).toEqual([1, 3]);
  });

  it('takes nothing when nothing is over the threshold, and never a class of probability 0', () => {
    expect(selectClasses(Float64Array.of(0.1, 0.15), 0.2)).toEqual([]);
    expect(selectClasses(Float64Array.of(0, 0), 0)).toEqual([]);
    expect(selectClasses(Float64Array.of(0.3, 0.2), 0.3)).toEqual([]);
  });

  it('takes nothing at a threshold of 1, however sure a class is', () => {
    expect(selectClasses(Float64Array.of(0.9, 1), 1)).toEqual([]);
  });

  it('keeps the scheme’s order among equals and at most three', () => {
    expect(selectClasses(Float64Array.of(0.8, 0.8, 0.8, 0.8), 0.2)).toEqual([0, 1, 2]);
  });

  it('gives falling probabilities, each over the threshold', () => {
    const row = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    fc.assert(fc.property(row, fc.float({ min: 0, max: 1, noNaN: true }), (values, threshold) => {
      const chosen = selectClasses(Float64Array.from(values), threshold).map((column) => values[column] ?? 0);
      expect(chosen).toEqual(chosen.toSorted((a, b) => b - a));
      expect(chosen.every((value) => value > threshold)).toBe(true);
      expect(chosen.length).toBeLessThanOrEqual(MOST_TOPICS);
    }));
  });
});
