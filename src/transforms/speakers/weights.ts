/** Nets of the model, each trained with a seed of its own; the mean of what they say is steadier than one of them. */
export const NETS = 4;
/** Units of each of a net's two layers. */
export const UNITS = 8;
/** What a net's second layer sees: the sentence before, the sentence, the one after, and the mean of the document. */
export const WINDOW = 4;

/** Weights of a net beside the linear scores (see net.ts). */
export interface NetWeights {
  /** Sentence features × units. */
  readonly embed: Float64Array;
  readonly embedBias: Float64Array;
  /** Places of the window × units × units. */
  readonly window: Float64Array;
  readonly windowBias: Float64Array;
  /** Units × state class. */
  readonly out: Float64Array;
}

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
  /** What they add to the score of each class is summed. */
  readonly nets: readonly NetWeights[];
}

/** The score of a list of features: the sum of their weights. */
export function sumOf(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < features.length; index += 1) sum += weights[features[index] ?? 0] ?? 0;
  return sum;
}
