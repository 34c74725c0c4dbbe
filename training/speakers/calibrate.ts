import { CERTAINTY_FEATURES } from '../../src/transforms/speakers/decision/certainty-features.ts';
import { calibrate, certaintyOf } from '../../src/transforms/speakers/decision/confidence.ts';
import type { CalibrationPoint } from '../../src/transforms/speakers/readings/weights.ts';
import { isInvented, type Judged } from './evaluate.ts';
import { generator, learn, shuffle } from './learn.ts';

/** What makes a confidence of a decision. */
export interface Confidence {
  readonly certainty: Float64Array;
  readonly calibration: readonly CalibrationPoint[];
}

const EPOCHS = 40;
const STEPS = { rate: 0.05, decay: 0.0005 };

/** Learns how sure decisions are from judged ones that the model had not seen; what that means in real reports, from those alone. */
export function learnConfidence(judged: readonly Judged[], seed: number): Confidence {
  const [certainty, squares] = [new Float64Array(CERTAINTY_FEATURES.length), new Float64Array(CERTAINTY_FEATURES.length)];
  const [order, random] = [[...judged], generator(seed)];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const { evidence, right } of order) {
      const error = (right ? 1 : 0) - certaintyOf(evidence, certainty);
      for (const [index, value] of evidence.entries()) if (value !== 0) learn(certainty, squares, index, error * value, STEPS);
    }
  }
  return { certainty, calibration: calibrationOf(judged.filter((one) => !isInvented(one)), certainty) };
}

/** Fewest judged sentences behind a point of the calibration. */
const POINT_SIZE = 100;
/**
 * Users take 0.9 for sure: it is kept for the most certain decisions as long as this share of them is right; the next best
 * stay just below.
 */
const SURE = { confidence: 0.9, share: 0.975, below: 0.89 };

interface Pool { readonly sum: number; readonly right: number; readonly size: number }

/** Calibration by pooling neighbours until the share of right ones rises with certainty (isotonic regression). */
function calibrationOf(judged: readonly Judged[], certainty: Float64Array): CalibrationPoint[] {
  const sorted = judged
    .map(({ evidence, right }) => ({ sum: certaintyOf(evidence, certainty), right: right ? 1 : 0, size: 1 }))
    .toSorted((a, b) => a.sum - b.sum);
  const pools: Pool[] = [];
  for (let from = 0; from < sorted.length; from += POINT_SIZE) {
    let pool = sorted.slice(from, from + POINT_SIZE).reduce(together);
    for (let before = pools.at(-1); before !== undefined && before.right / before.size >= pool.right / pool.size; before = pools.at(-1)) {
      pool = together(before, pool);
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.map(({ sum, right, size }, index) => {
    const above = pools.slice(index).reduce(together);
    const share = (right + 0.5) / (size + 1);
    const confidence = above.right / above.size >= SURE.share ? Math.max(share, SURE.confidence) : Math.min(share, SURE.below);
    return { certainty: round(sum / size), confidence: round(confidence) };
  });
}

function together(one: Pool, other: Pool): Pool {
  return { sum: one.sum + other.sum, right: one.right + other.right, size: one.size + other.size };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Of the decisions with a confidence of 0.9 and more the share that is right, and how many they are; the calibration error. */
export function reliability(judged: readonly Judged[], confidence: Confidence): string {
  return reliabilityOf(judged.map((one) => outcomeOf(one, confidence)));
}

/** Whether a decision is right, as a number, and how sure it was. */
interface Outcome {
  readonly right: number;
  readonly confidence: number;
}

function outcomeOf({ right, evidence }: Judged, { certainty, calibration }: Confidence): Outcome {
  return { right: right ? 1 : 0, confidence: calibrate(certaintyOf(evidence, certainty), calibration) };
}

/** The same, each document's confidence learnt from the other half of the documents. */
export function crossReliability(judged: readonly Judged[], shown: (one: Judged) => boolean, seed: number): string {
  const documents = [...new Set(judged.map(({ document }) => document))];
  const odd = new Set(documents.filter((_, index) => index % 2 === 1));
  const rows = [true, false].flatMap((half) => {
    const { certainty, calibration } = learnConfidence(judged.filter(({ document }) => odd.has(document) !== half), seed);
    return judged.filter((one) => odd.has(one.document) === half && shown(one)).map((one) => outcomeOf(one, { certainty, calibration }));
  });
  return reliabilityOf(rows);
}

function reliabilityOf(all: readonly Outcome[]): string {
  const sure = all.filter(({ confidence }) => confidence >= SURE.confidence);
  const bins = Array.from({ length: 10 }, (_, bin) => all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin));
  const error =
    bins.reduce((sum, bin) => sum + Math.abs(bin.reduce((s, one) => s + one.right - one.confidence, 0)), 0) / Math.max(1, all.length);
  const share = sure.reduce((sum, one) => sum + one.right, 0) / Math.max(1, sure.length);
  return `confidence >= 0.9: ${(100 * share).toFixed(1)} % right (${sure.length} of ${all.length}); expected calibration error ${error.toFixed(3)}`;
}
