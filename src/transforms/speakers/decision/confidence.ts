import { certaintyFeatures, type Decided } from './certainty-features.ts';
import type { CalibrationPoint } from '../readings/weights.ts';

/** How sure each decided sentence is, from 0 to 1, before calibration: a logistic regression on what the model leaves in doubt. */
export function certaintiesOf(decided: Decided, weights: Float64Array): number[] {
  return certaintyFeatures(decided).map((row) => certaintyOf(row, weights));
}

/** The certainty by a row of {@link certaintyFeatures}. */
export function certaintyOf(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < row.length; index += 1) sum += (row[index] ?? 0) * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
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
