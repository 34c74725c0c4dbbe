import { describe, expect, it } from 'vitest';
import { logSum } from '../../../../src/transforms/speakers/decision/log-sum.ts';

describe('logSum', () => {
  it('is the logarithm of the sum of what the values are logarithms of', () => {
    expect(logSum(Float64Array.of(Math.log(2), Math.log(3), Math.log(5)))).toBeCloseTo(Math.log(10), 12);
    expect(logSum(Float64Array.of(Math.log(2), Math.log(3), Math.log(5)), 1)).toBeCloseTo(Math.log(8), 12);
  });

  it('bears great and small logarithms', () => {
    expect(logSum(Float64Array.of(5000, 5000))).toBeCloseTo(5000 + Math.log(2), 9);
    expect(logSum(Float64Array.of(-5000, -5000))).toBeCloseTo(-5000 + Math.log(2), 9);
  });

  it('is that of nothing where there is nothing', () => {
    const nothing = Number.NEGATIVE_INFINITY;
    expect([logSum(new Float64Array(0)), logSum(Float64Array.of(nothing, nothing)), logSum(Float64Array.of(3), 1)]).toEqual([nothing, nothing, nothing]);
    expect(logSum(Float64Array.of(nothing, 2))).toBe(2);
  });
});
