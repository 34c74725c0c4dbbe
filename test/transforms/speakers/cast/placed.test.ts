import { describe, expect, it } from 'vitest';
import { Placings } from '../../../../src/transforms/speakers/cast/placed.ts';

const placed = (...places: readonly number[]): Placings => {
  const placings = new Placings();
  for (const at of places) placings.add({ text: `phrase ${at}`, at });
  return placings;
};
const any = (): boolean => true;

describe('Placings', () => {
  it('gives the last phrase up to a sentence', () => {
    expect([0, 2, 3, 5, 9].map((at) => placed(0, 3, 5).nearest(at, any)?.at)).toEqual([0, 0, 3, 5, 5]);
  });

  it('gives the first phrase after a sentence when none before it fits', () => {
    expect(placed(4, 7).nearest(2, any)?.at).toBe(4);
    expect(placed(0, 4, 7).nearest(2, ({ at }) => at > 0)?.at).toBe(4);
    expect(placed(0, 4).nearest(2, ({ at }) => at > 5)).toBeUndefined();
  });

  it('gives the first phrase that fits', () => {
    expect(placed(1, 2, 3).first(({ at }) => at > 1)?.at).toBe(2);
    expect(placed().first(any)).toBeUndefined();
  });

  it('remembers the first 500 phrases, so that no report costs more than its length', () => {
    const many = placed(...Array.from({ length: 600 }, (_, at) => at));
    expect(many.nearest(1000, any)?.at).toBe(499);
  });
});
