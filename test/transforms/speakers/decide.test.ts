import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestStates } from '../../../src/transforms/speakers/decide.ts';
import type { Lattice } from '../../../src/transforms/speakers/lattice.ts';
import { marginalsOf } from '../../../src/transforms/speakers/marginals.ts';
import { mayFollow } from '../../../src/transforms/speakers/states.ts';

const scores = fc.array(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 4, maxLength: 7 }), { minLength: 1, maxLength: 8 });

function lattice(rows: readonly (readonly number[])[]): Lattice {
  const table = Float64Array.from({ length: 30 }, (_, cell) => (mayFollow(Math.floor(cell / 5), cell % 5) ? 0 : Number.NEGATIVE_INFINITY));
  return { scores: rows.map((row) => Float64Array.from(row)), transitions: rows.map(() => table) };
}

const classOf = (state: number) => Math.min(state, 4);

describe('decide', () => {
  it('never lets the narrator’s sentence go on, nor a promised cue fail to come', () => {
    fc.assert(fc.property(scores, (rows) => {
      const states = bestStates(lattice(rows));
      for (const [at, state] of states.entries()) expect(mayFollow(at === 0 ? 5 : classOf(states[at - 1] ?? 0), classOf(state))).toBe(true);
      expect(states.at(-1)).not.toBe(2);
    }));
  });

  it('gives probabilities that sum to one for each sentence', () => {
    fc.assert(fc.property(scores, (rows) => {
      for (const states of marginalsOf(lattice(rows)).states) expect(states.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
    }));
  });

  it('takes the likelier of two states', () => {
    expect(bestStates(lattice([[0, 0, 0, 0, 3]]))).toEqual([4]);
    expect(bestStates(lattice([[3, 0, 0, 0, 0]]))).toEqual([0]);
  });
});
