import type { AnalysedSentence } from './analysed-sentence.ts';
import { CLASSES } from './states.ts';
import { type NetWeights, UNITS, WINDOW } from './weights.ts';

/** What the net makes of a document; all but `scores` is for training. */
export interface NetRun {
  /** First layer, a sentence each. */
  readonly units: readonly Float64Array[];
  readonly mean: Float64Array;
  /** Second layer, a sentence each. */
  readonly hidden: readonly Float64Array[];
  /** What is added to the score of each class, a sentence each. */
  readonly scores: readonly Float64Array[];
}

const NONE = new Float64Array(UNITS);

/**
 * A small net beside the linear scores, for features that mean something only together, or together with the neighbours'
 * and the document's. Sums and products in a fixed order, no other function than the larger of 0 and x: the same everywhere.
 *
 * @param features of each sentence; training leaves some out
 */
export function runNet(features: readonly (readonly number[])[], net: NetWeights): NetRun {
  const units = features.map((list) => firstLayer(list, net));
  const mean = new Float64Array(UNITS);
  for (const row of units) for (let unit = 0; unit < UNITS; unit += 1) mean[unit] = (mean[unit] ?? 0) + (row[unit] ?? 0) / units.length;
  const hidden = units.map((row, at) => secondLayer([units[at - 1] ?? NONE, row, units[at + 1] ?? NONE, mean], net));
  return { units, mean, hidden, scores: hidden.map((row) => lastLayer(row, net)) };
}

/** What the nets add to the score of each class, a sentence each. */
export function netScores(sentences: readonly AnalysedSentence[], nets: readonly NetWeights[]): readonly Float64Array[] {
  const features = sentences.map((sentence) => sentence.features);
  const sums = sentences.map(() => new Float64Array(CLASSES));
  for (const net of nets) for (const [at, scores] of runNet(features, net).scores.entries()) addTo(sums[at], scores);
  return sums;
}

function addTo(sums: Float64Array | undefined, scores: Float64Array): void {
  for (let index = 0; index < scores.length; index += 1) if (sums !== undefined) sums[index] = (sums[index] ?? 0) + (scores[index] ?? 0);
}

function positive(row: Float64Array): Float64Array {
  for (let unit = 0; unit < row.length; unit += 1) if ((row[unit] ?? 0) < 0) row[unit] = 0;
  return row;
}

/** The first layer of a sentence: each unit's sum in a variable of its own, since this is the net's longest loop. */
function firstLayer(features: readonly number[], { embed, embedBias }: NetWeights): Float64Array {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = embedBias;
  for (let index = 0; index < features.length; index += 1) {
    const base = (features[index] ?? 0) * UNITS;
    a += embed[base] ?? 0;
    b += embed[base + 1] ?? 0;
    c += embed[base + 2] ?? 0;
    d += embed[base + 3] ?? 0;
    e += embed[base + 4] ?? 0;
    f += embed[base + 5] ?? 0;
    g += embed[base + 6] ?? 0;
    h += embed[base + 7] ?? 0;
  }
  return positive(Float64Array.of(a, b, c, d, e, f, g, h));
}

function secondLayer(seen: readonly Float64Array[], { window, windowBias }: NetWeights): Float64Array {
  const row = Float64Array.from(windowBias);
  for (let place = 0; place < WINDOW; place += 1) {
    for (let unit = 0; unit < UNITS; unit += 1) {
      const value = seen[place]?.[unit] ?? 0;
      if (value === 0) continue;
      const base = (place * UNITS + unit) * UNITS;
      for (let to = 0; to < UNITS; to += 1) row[to] = (row[to] ?? 0) + value * (window[base + to] ?? 0);
    }
  }
  return positive(row);
}

function lastLayer(hidden: Float64Array, { out }: NetWeights): Float64Array {
  const scores = new Float64Array(CLASSES);
  for (let unit = 0; unit < UNITS; unit += 1) {
    const value = hidden[unit] ?? 0;
    for (let stateClass = 0; stateClass < CLASSES; stateClass += 1) scores[stateClass] = (scores[stateClass] ?? 0) + value * (out[unit * CLASSES + stateClass] ?? 0);
  }
  return scores;
}
