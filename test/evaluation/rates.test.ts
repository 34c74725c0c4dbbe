import { describe, expect, it } from 'vitest';
import { bandsOf, calibrationError, f1, intervalOverGroups, rateOf, ratesBy } from '../../src/evaluation/rates.ts';

describe('rateOf', () => {
  it('gives the interval of Wilson', () => {
    const { rate, low, high } = rateOf(8, 10);
    expect([rate, low, high].map((value) => value?.toFixed(3))).toEqual(['0.800', '0.490', '0.943']);
  });

  it('gives nothing of nothing', () => {
    expect(rateOf(0, 0)).toMatchObject({ rate: null, low: null, high: null });
  });
});

describe('intervalOverGroups', () => {
  it('is wider than that of single cases when the cases of a group are alike', () => {
    const { low, high } = intervalOverGroups([{ right: 10, total: 10 }, { right: 0, total: 10 }, { right: 10, total: 10 }, { right: 10, total: 10 }]);
    expect([low?.toFixed(2), high]).toEqual(['0.26', 1]);
    const single = rateOf(30, 40);
    expect((high ?? 0) - (low ?? 0)).toBeGreaterThan((single.high ?? 0) - (single.low ?? 0));
  });

  it('can’t be told of one group', () => {
    expect(intervalOverGroups([{ right: 1, total: 2 }])).toEqual({ low: null, high: null });
  });
});

describe('ratesBy', () => {
  it('groups, the largest group first', () => {
    const rates = ratesBy(['a1', 'b1', 'b0'], (item) => item[0] ?? '', (item) => item[1] === '1');
    expect(rates).toMatchObject([{ key: 'b', right: 1, total: 2 }, { key: 'a', right: 1, total: 1 }]);
  });
});

describe('bandsOf', () => {
  it('puts 1 into the last band, and measures how far scores and rates lie apart', () => {
    const bands = bandsOf([1, 0.95, 0.15], (score) => score, (score) => score > 0.96);
    expect(bands.map(({ total }) => total)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(calibrationError(bands)).toBeCloseTo((0.15 + 2 * Math.abs(0.5 - 0.975)) / 3);
  });
});

describe('f1', () => {
  it('is the harmonic mean of precision and recall', () => {
    expect(f1(2, 4, 2)).toBeCloseTo(2 / 3);
    expect(f1(0, 0, 0)).toBeNull();
  });
});
