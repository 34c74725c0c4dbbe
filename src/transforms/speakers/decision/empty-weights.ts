import { CERTAINTY_FEATURES } from './certainty-features.ts';
import { CLASSES, CONTEXTS } from './states.ts';
import type { Weights } from '../readings/weights.ts';

/** A model that knows nothing yet, for this many features. */
export function emptyWeights(sentenceFeatures: number, cueFeatures: number): Weights {
  return {
    calibration: [],
    certainty: new Float64Array(CERTAINTY_FEATURES.length),
    first: new Float64Array(cueFeatures),
    sentence: new Float64Array(sentenceFeatures * CLASSES),
    cue: new Float64Array(cueFeatures),
    transition: new Float64Array((CLASSES + 1) * CLASSES * CONTEXTS),
  };
}
