import { CERTAINTY_FEATURES } from './certainty-features.ts';
import { CLASSES, CONTEXTS } from './states.ts';
import { NETS, type NetWeights, UNITS, type Weights, WINDOW } from './weights.ts';

/** A model that knows nothing yet, for this many features. */
export function emptyWeights(sentenceFeatures: number, cueFeatures: number, nets = NETS): Weights {
  return {
    calibration: [],
    certainty: new Float64Array(CERTAINTY_FEATURES.length),
    first: new Float64Array(cueFeatures),
    sentence: new Float64Array(sentenceFeatures * CLASSES),
    cue: new Float64Array(cueFeatures),
    transition: new Float64Array((CLASSES + 1) * CLASSES * CONTEXTS),
    nets: Array.from({ length: nets }, () => emptyNet(sentenceFeatures)),
  };
}

/** A net that adds nothing, for this many features. */
export function emptyNet(sentenceFeatures: number): NetWeights {
  return {
    embed: new Float64Array(sentenceFeatures * UNITS),
    embedBias: new Float64Array(UNITS),
    window: new Float64Array(WINDOW * UNITS * UNITS),
    windowBias: new Float64Array(UNITS),
    out: new Float64Array(UNITS * CLASSES),
  };
}
