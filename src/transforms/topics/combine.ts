import type { Arena } from './arena.ts';
import type { Context } from './context.ts';
import { BLOCK, FEATURES, writeBlock } from './features.ts';

/** A logistic combiner: one weight a feature, and a bias a class. */
export interface Combiner {
  /** In the order of {@link FEATURES}. */
  readonly weights: Float64Array;
  /** One a class. */
  readonly biases: Float64Array;
}

/** Shares below which a class isn't worth a look: it saves most of the combiner's time for 0.3 points of micro-F1. */
const LEAST_DOCUMENT_SHARE = 0.06;
const LEAST_SENTENCE_SHARE = 0.12;

/** Whether a class may be a topic of a sentence: there is a little evidence in the sentence or in its document. */
export function isPossible(seed: Context, learnt: Context, row: number, column: number): boolean {
  return isOfDocument(seed, learnt, column) || isOfSentence(seed, learnt, row * seed.width + column);
}

function isOfDocument(seed: Context, learnt: Context, column: number): boolean {
  return (seed.mean[column] ?? 0) >= LEAST_DOCUMENT_SHARE || (learnt.mean[column] ?? 0) >= 2 * LEAST_DOCUMENT_SHARE;
}

function isOfSentence(seed: Context, learnt: Context, cell: number): boolean {
  return (seed.share[cell] ?? 0) >= LEAST_SENTENCE_SHARE || (learnt.share[cell] ?? 0) >= 2 * LEAST_SENTENCE_SHARE;
}

/** Probability of each class for each sentence, sentences × classes; 0 where it isn't possible. */
export function combine(combiner: Combiner, seed: Context, learnt: Context, sentences: number, arena: Arena): Float64Array {
  const width = seed.width;
  const [probabilities, features] = [arena.take(sentences * width), arena.take(FEATURES.length)];
  for (let column = 0; column < width; column += 1) {
    const everywhere = isOfDocument(seed, learnt, column);
    for (let row = 0; row < sentences; row += 1) {
      if (!everywhere && !isOfSentence(seed, learnt, row * width + column)) continue;
      writeBlock(features, 0, seed, row, column);
      writeBlock(features, BLOCK.length, learnt, row, column);
      const logit = (combiner.biases[column] ?? 0) + dot(combiner.weights, features);
      probabilities[row * width + column] = 1 / (1 + Math.exp(-logit));
    }
  }
  return probabilities;
}

function dot(weights: Float64Array, features: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}
