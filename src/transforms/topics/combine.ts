import type { Context } from './context.ts';
import { BLOCK, FEATURES, writeBlock } from './features.ts';

/** A logistic combiner: one weight a feature, and a bias a class. */
export interface Combiner {
  /** In the order of {@link FEATURES}. */
  readonly weights: Float64Array;
  /** One a class. */
  readonly biases: Float64Array;
}

/**
 * Probability of each class for each sentence, sentences × classes. A class that has no evidence anywhere in the
 * document has probability 0.
 */
export function combine(combiner: Combiner, seed: Context, learnt: Context, sentences: number): Float64Array {
  const width = seed.width;
  const probabilities = new Float64Array(sentences * width);
  const features = new Float64Array(FEATURES.length);
  const active = activeColumns(seed, learnt);
  for (let row = 0; row < sentences; row += 1) {
    for (const column of active) {
      writeBlock(features, 0, seed, row, column);
      writeBlock(features, BLOCK.length, learnt, row, column);
      const logit = (combiner.biases[column] ?? 0) + dot(combiner.weights, features);
      probabilities[row * width + column] = 1 / (1 + Math.exp(-logit));
    }
  }
  return probabilities;
}

/** The classes that the document has any evidence of. */
export function activeColumns(seed: Context, learnt: Context): readonly number[] {
  const columns = Array.from({ length: seed.width }, (_, column) => column);
  return columns.filter((column) => (seed.sum[column] ?? 0) > 0 || (learnt.sum[column] ?? 0) > 0);
}

function dot(weights: Float64Array, features: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}
