import { describe, expect, it } from 'vitest';
import { firstImpression, readingProbabilities } from '../../../../src/transforms/speakers/readings/impression.ts';
import { readingOf } from '../drafts.ts';

/** Weights of the features: 2, −3, 0 and more than any number that could be raised to a power. */
const WEIGHTS = Float64Array.of(2, -3, 0, 800);
const reading = (speaker: string, ...features: number[]) => readingOf(speaker, { features });

describe('readingProbabilities', () => {
  it('shares the whole among the readings and none of them', () => {
    const whole = Math.exp(2) + Math.exp(-3) + Math.exp(-1) + 1;
    const found = readingProbabilities([reading('甲', 0), reading('乙', 1), reading('丙', 0, 1)], WEIGHTS);
    expect([...found].map((value) => value.toFixed(12))).toEqual([2, -3, -1].map((score) => (Math.exp(score) / whole).toFixed(12)));
  });

  it('gives half to a reading that nothing speaks for', () => {
    expect([...readingProbabilities([reading('甲')], WEIGHTS)]).toEqual([0.5]);
  });

  it('is no reading’s when all speak against them', () => {
    const [found = 1] = readingProbabilities([reading('甲', 1, 1, 1)], WEIGHTS);
    expect(found).toBeCloseTo(Math.exp(-9) / (1 + Math.exp(-9)), 12);
  });

  it('stays a number however much speaks for a reading', () => {
    expect([...readingProbabilities([reading('甲', 3), reading('乙', 3), reading('丙', 2)], WEIGHTS)]).toEqual([0.5, 0.5, 0]);
  });
});

describe('firstImpression', () => {
  it('is nothing without readings', () => {
    expect(firstImpression([], WEIGHTS)).toEqual({ best: null, strength: 0 });
  });

  it('is the likeliest reading, and how likely somebody speaks', () => {
    const [first, second] = [reading('甲', 2), reading('乙', 0)];
    const { best, strength } = firstImpression([first, second], WEIGHTS);
    expect(best).toBe(second);
    expect(strength).toBeCloseTo((1 + Math.exp(2)) / (2 + Math.exp(2)), 12);
  });

  it('counts readings of one speaker together, and takes the first of them', () => {
    const [first, second, third] = [reading('甲', 0), reading('乙', 0), reading('乙', 2)];
    expect(firstImpression([first, second, third], WEIGHTS).best).toBe(second);
  });

  it('takes the first of two that are as likely', () => {
    const [first, second] = [reading('甲', 0), reading('乙', 0)];
    expect(firstImpression([first, second], WEIGHTS).best).toBe(first);
  });
});
