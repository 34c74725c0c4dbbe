/** A point of the calibration: of the sentences about as certain as `certainty`, the share that is right. */
export interface CalibrationPoint {
  readonly certainty: number;
  readonly confidence: number;
}

/** Weights of the model, by the numbers of the features. */
export interface Weights {
  /** How often decisions of a certainty are right; empty before cross-validation. */
  readonly calibration: readonly CalibrationPoint[];
  /** How sure a decision is, by what tells it. */
  readonly certainty: Float64Array;
  /** Reading features, for the first impression of a sentence alone. */
  readonly first: Float64Array;
  /** Sentence features × state class. */
  readonly sentence: Float64Array;
  readonly cue: Float64Array;
  /** Class before (the start too) × class × context. */
  readonly transition: Float64Array;
}

/** The score of a list of features: the sum of their weights. */
export function sumOf(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < features.length; index += 1) sum += weights[features[index] ?? 0] ?? 0;
  return sum;
}
