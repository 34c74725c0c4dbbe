import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../../src/transforms/speakers/decision/confidence.ts';

const POINTS = [{ certainty: 0.2, confidence: 0.3 }, { certainty: 0.6, confidence: 0.5 }, { certainty: 0.9, confidence: 0.97 }];

describe('calibrate', () => {
  it('draws straight lines between the points and stays level outside', () => {
    expect([0, 0.2, 0.4, 0.9, 1].map((certainty) => calibrate(certainty, POINTS))).toEqual([0.3, 0.3, 0.4, 0.97, 0.97]);
  });

  it('never falls as certainty rises', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      expect(calibrate(Math.max(a, b), POINTS)).toBeGreaterThanOrEqual(calibrate(Math.min(a, b), POINTS));
    }));
  });

  it('keeps a certainty as it is without points', () => {
    expect(calibrate(0.7, [])).toBe(0.7);
  });
});
