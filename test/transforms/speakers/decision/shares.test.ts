import { describe, expect, it } from 'vitest';
import { likeliest, NO_SHARES, shareOf, type Shares, Tally, totalOf } from '../../../../src/transforms/speakers/decision/shares.ts';

const shares: Shares = { speakers: [3, 1, 2, 5], shares: [0.2, 0.4, 0.2, 0.1] };

describe('shares', () => {
  it('have a total', () => {
    expect(totalOf(shares)).toBeCloseTo(0.9, 12);
    expect(totalOf(NO_SHARES)).toBe(0);
  });

  it('are a speaker’s, and none of one who isn’t there', () => {
    expect([shareOf(shares, 1), shareOf(shares, 3), shareOf(shares, 4), shareOf(NO_SHARES, 0)]).toEqual([0.4, 0.2, 0, 0]);
  });

  it('are cut to the likeliest speakers, of equal ones the earlier', () => {
    expect(likeliest(shares, 2)).toEqual({ speakers: [1, 3], shares: [0.4, 0.2] });
    expect(likeliest(shares, 3)).toEqual({ speakers: [1, 3, 2], shares: [0.4, 0.2, 0.2] });
    expect(likeliest(shares, 0)).toEqual({ speakers: [], shares: [] });
  });

  it('stay as they are when there are no more', () => {
    expect(likeliest(shares, 4)).toBe(shares);
    expect(likeliest(shares, 9)).toBe(shares);
  });
});

describe('Tally', () => {
  it('adds up by speaker, in the order in which they came, for one list after the other', () => {
    const tally = new Tally(4);
    for (const [speaker, share] of [[2, 0.25], [0, 0.5], [2, 0.125], [3, 0.125]] as const) tally.add(speaker, share);
    expect(tally.take()).toEqual({ speakers: [2, 0, 3], shares: [0.375, 0.5, 0.125] });
    expect(tally.take()).toEqual({ speakers: [], shares: [] });
    tally.add(2, 0.5);
    expect(tally.take()).toEqual({ speakers: [2], shares: [0.5] });
  });

  it('counts nobody for nothing, or for what is no number', () => {
    const tally = new Tally(4);
    for (const share of [0, -0.5, Number.NaN]) tally.add(1, share);
    expect(tally.take()).toEqual({ speakers: [], shares: [] });
  });
});
