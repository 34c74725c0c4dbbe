import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/transforms/topics/arena.ts';
import { combine, isPossible } from '../../../src/transforms/topics/combine.ts';
import { contextOf } from '../../../src/transforms/topics/context.ts';
import { BLOCK, FEATURES } from '../../../src/transforms/topics/features.ts';
import { combinerFor } from '../../../src/transforms/topics/model.ts';
import { plantsAndBeasts } from './tree.ts';

const contextFor = (rows: readonly (readonly number[])[]) => contextOf(Float64Array.from(rows.flat()), rows[0]?.length ?? 0, rows.map(() => 0), new Arena());
const nothing = (rows: number, width: number) => contextFor(Array.from({ length: rows }, () => Array.from({ length: width }, () => 0)));

/** A context whose shares are given. */
function sharesOf(share: number, mean: number) {
  return { ...nothing(1, 1), share: Float64Array.of(share), mean: Float64Array.of(mean) };
}

describe('isPossible', () => {
  it('asks for a little evidence in the sentence or in the document, twice as much if it is learnt', () => {
    const [none] = [nothing(1, 1)];
    expect([sharesOf(0.12, 0), sharesOf(0.119, 0), sharesOf(0, 0.06), sharesOf(0, 0.059)].map((seed) => isPossible(seed, none, 0, 0))).toEqual([true, false, true, false]);
    expect([sharesOf(0.24, 0), sharesOf(0.239, 0), sharesOf(0, 0.12), sharesOf(0, 0.119)].map((learnt) => isPossible(none, learnt, 0, 0))).toEqual([true, false, true, false]);
  });

  it('looks at the class of the sentence that it is asked about', () => {
    const seed = { ...nothing(2, 2), share: Float64Array.of(0, 0, 0, 0.5), mean: Float64Array.of(0, 0) };
    expect([[0, 0], [0, 1], [1, 0], [1, 1]].map(([row = 0, column = 0]) => isPossible(seed, nothing(2, 2), row, column))).toEqual([false, false, false, true]);
  });
});

describe('combine', () => {
  const weights = Float64Array.from(FEATURES, (name) => (name === 'seed:share' ? 2 : name === 'learnt:share' ? 3 : 0));

  it('makes a probability of the weighted features and the class’s bias', () => {
    const [seed, learnt] = [contextFor([[2, 0], [0, 6]]), contextFor([[6, 0], [0, 0]])];
    const found = combine({ weights, biases: Float64Array.of(-1, 0.5) }, seed, learnt, 2, new Arena());
    const logistic = (logit: number) => 1 / (1 + Math.exp(-logit));
    const expected = [logistic(-1 + 2 * 0.5 + 3 * 0.75), logistic(0.5), logistic(-1), logistic(0.5 + 2 * 0.75)];
    for (const [cell, value] of expected.entries()) expect(found[cell]).toBeCloseTo(value, 12);
  });

  it('leaves classes at 0 that aren’t possible', () => {
    const found = combine({ weights, biases: Float64Array.of(5, 5) }, contextFor([[0, 2], [0, 0]]), nothing(2, 2), 2, new Arena());
    expect([found[0], found[2]]).toEqual([0, 0]);
    expect(found[1]).toBeGreaterThan(0.9);
  });
});

describe('combinerFor', () => {
  const file = { comment: '', threshold: 0.5, weights: { 'seed:share': 2, [`learnt:${BLOCK.at(-1)}`]: 4 }, biases: { plants: 1, other: 3 } };

  it('puts weights in the order of the features, and the mean bias for a class that it doesn’t know', () => {
    const { weights, biases } = combinerFor(plantsAndBeasts(), file);
    expect([weights[1], weights.at(-1), weights.reduce((sum, weight) => sum + weight, 0)]).toEqual([2, 4, 6]);
    expect([...biases]).toEqual([1, 2]);
  });

  it('has no bias where none was learnt', () => {
    expect([...combinerFor(plantsAndBeasts(), { ...file, biases: {} }).biases]).toEqual([0, 0]);
  });
});
