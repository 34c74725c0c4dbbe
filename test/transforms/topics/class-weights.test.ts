import { describe, expect, it } from 'vitest';
import { addWeights, joinWeights, strengthOf } from '../../../src/transforms/topics/class-weights.ts';
import { RowsBuilder } from '../../../src/transforms/topics/rows.ts';

type Entry = readonly [term: number, column: number, weight: number];
const rowsFrom = (terms: number, entries: readonly Entry[]) => {
  const builder = new RowsBuilder();
  for (const [term, column, weight] of entries) builder.add(term, column, weight);
  return builder.rows(terms, (_known, weight) => weight);
};
const weights = joinWeights(3, rowsFrom(3, [[0, 2, -3], [2, 1, 2]]), rowsFrom(3, [[2, 0, 0.5], [2, 1, 1.3]]));

describe('what terms say of classes', () => {
  it('adds seed and learnt weights to sums of their own', () => {
    const [seed, learnt] = [new Float64Array(6), new Float64Array(6)];
    for (const term of [2, 0, 1, 2]) addWeights(weights, term, seed, learnt, 3);
    expect([...seed]).toEqual([0, 0, 0, 0, 4, -3]);
    expect([...learnt]).toEqual([0, 0, 0, 1, 2.6, 0]);
  });

  it('is as strong as both weights together, and nothing for other classes and terms', () => {
    expect([strengthOf(weights, 2, 1), strengthOf(weights, 2, 0), strengthOf(weights, 2, 2), strengthOf(weights, 1, 1)]).toEqual([3.3, 0.5, 0, 0]);
  });
});
