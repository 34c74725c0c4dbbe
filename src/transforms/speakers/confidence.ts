import type { AnalysedSentence } from './analyse.ts';
import type { Marginals } from './marginals.ts';
import { CUE_STATE } from './states.ts';

/**
 * How sure the model is of each decided sentence, from 0 to 1, before calibration: from the marginals: of the narrator, of all readings that give the same speaker,
 * or, for a speech that goes on, of going on times that of the sentence it goes on from.
 */
export function certaintiesOf(sentences: readonly AnalysedSentence[], states: readonly number[], marginals: Marginals): number[] {
  const confidences: number[] = [];
  let before = 1;
  for (const [at, state] of states.entries()) {
    before = confidenceOf(sentences[at], state, marginals.states[at] ?? new Float64Array(0), before);
    confidences.push(before);
  }
  return confidences;
}

function confidenceOf(sentence: AnalysedSentence | undefined, state: number, probabilities: Float64Array, before: number): number {
  if (state < CUE_STATE) return (probabilities[state] ?? 0) * (state === 1 ? Math.sqrt(before) : 1);
  const speaker = sentence?.candidates[state - CUE_STATE]?.speakers[0];
  let sum = 0;
  for (const [index, candidate] of (sentence?.candidates ?? []).entries()) if (candidate.speakers[0] === speaker) sum += probabilities[CUE_STATE + index] ?? 0;
  return sum;
}

/** A point of the calibration: of the sentences about as certain as `certainty`, the share that is right. */
export interface CalibrationPoint {
  readonly certainty: number;
  readonly confidence: number;
}

/** The share of right decisions at a certainty, straight lines between the points (in the order of certainty). */
export function calibrate(certainty: number, points: readonly CalibrationPoint[]): number {
  const after = points.findIndex((point) => point.certainty >= certainty);
  const right = points[after] ?? points.at(-1);
  const left = after > 0 ? points[after - 1] : right;
  if (right === undefined || left === undefined) return certainty;
  const width = right.certainty - left.certainty;
  const share = width <= 0 ? 1 : Math.min(1, Math.max(0, (certainty - left.certainty) / width));
  return left.confidence + share * (right.confidence - left.confidence);
}
