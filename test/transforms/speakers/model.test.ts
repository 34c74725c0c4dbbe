import { describe, expect, it } from 'vitest';
import { readModel } from '../../../src/transforms/speakers/model.ts';

describe('readModel', () => {
  it('gives weights whose sum is the same in any order', () => {
    const { cue } = readModel();
    const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
    const weights = [...cue].filter((weight) => weight !== 0);
    expect(weights.length).toBeGreaterThan(100);
    expect(sum(weights.toReversed())).toBe(sum(weights));
    expect(sum(weights.toSorted((a, b) => a - b))).toBe(sum(weights));
  });
});
