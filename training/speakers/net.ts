import type { NetRun } from '../../src/transforms/speakers/net.ts';
import { CLASSES } from '../../src/transforms/speakers/states.ts';
import { emptyNet } from '../../src/transforms/speakers/empty-weights.ts';
import { type NetWeights, UNITS, WINDOW } from '../../src/transforms/speakers/weights.ts';
import { learn, NEGLIGIBLE, type TrainingOptions } from './learn.ts';

/** Share of a sentence's features that a step of training sees, the net and the linear scores each their own: neither may lean on any one of them. */
export const SEEN = { net: 0.5, linear: 0.7 } as const;
/** Largest weights at the start. */
const START = { embed: 0.2, embedBias: 0.1, window: 0.3, windowBias: 0.1, out: 0.2 } as const;
const RATE = { embed: 0.06, other: 0.03 };
export const NET_PARTS = ['embed', 'embedBias', 'window', 'windowBias', 'out'] as const;

/** Gives a net small random weights to start from, and 0 to features that can't be learnt. */
export function startNet(net: NetWeights, squares: NetWeights, random: () => number): void {
  for (const part of NET_PARTS) for (let index = 0; index < net[part].length; index += 1) net[part][index] = Number.isFinite(squares[part][index]) ? (random() * 2 - 1) * START[part] : 0;
}

/** The features that a step of training sees. */
export function someOf(features: readonly number[], share: number, random: () => number): number[] {
  return features.filter(() => random() < share);
}

/** Slopes of the layers: of a document's first layer (a sentence each) and of its mean. */
interface Slopes { readonly units: readonly Float64Array[]; readonly mean: Float64Array; readonly sums: NetWeights }

/**
 * One step for a document.
 *
 * @param slopes how the likelihood rises with the score of each class, a sentence each
 */
export function learnNet(features: readonly (readonly number[])[], run: NetRun, slopes: readonly Float64Array[], net: NetWeights, squares: NetWeights, options: TrainingOptions): void {
  const back: Slopes = { units: run.units.map(() => new Float64Array(UNITS)), mean: new Float64Array(UNITS), sums: emptyNet(0) };
  for (const [at, slope] of slopes.entries()) if (slope.some((value) => Math.abs(value) > NEGLIGIBLE)) backThroughHidden(run, at, slope, net, back);
  for (const [at, list] of features.entries()) backThroughUnits(run, at, list, net, squares, back, options);
  for (const part of NET_PARTS) back.sums[part].forEach((value, index) => { if (value !== 0) learn(net[part], squares[part], index, value, { rate: RATE.other, decay: options.decay / 10 }); });
}

function backThroughHidden(run: NetRun, at: number, slope: Float64Array, net: NetWeights, { units, mean, sums }: Slopes): void {
  const hidden = run.hidden[at] ?? new Float64Array(UNITS);
  const ofHidden = new Float64Array(UNITS);
  for (let unit = 0; unit < UNITS; unit += 1) {
    if ((hidden[unit] ?? 0) <= 0) continue;
    for (let stateClass = 0; stateClass < CLASSES; stateClass += 1) {
      const index = unit * CLASSES + stateClass;
      sums.out[index] = (sums.out[index] ?? 0) + (hidden[unit] ?? 0) * (slope[stateClass] ?? 0);
      ofHidden[unit] = (ofHidden[unit] ?? 0) + (slope[stateClass] ?? 0) * (net.out[index] ?? 0);
    }
    sums.windowBias[unit] = (sums.windowBias[unit] ?? 0) + (ofHidden[unit] ?? 0);
  }
  const seen = [run.units[at - 1], run.units[at], run.units[at + 1], run.mean];
  const into = [units[at - 1], units[at], units[at + 1], mean];
  for (let place = 0; place < WINDOW; place += 1) backThroughWindow(place, seen[place], into[place], ofHidden, net, sums);
}

function backThroughWindow(place: number, seen: Float64Array | undefined, into: Float64Array | undefined, ofHidden: Float64Array, net: NetWeights, sums: NetWeights): void {
  if (seen === undefined || into === undefined) return;
  for (let unit = 0; unit < UNITS; unit += 1) {
    const base = (place * UNITS + unit) * UNITS;
    for (let to = 0; to < UNITS; to += 1) {
      const value = ofHidden[to] ?? 0;
      if (value === 0) continue;
      into[unit] = (into[unit] ?? 0) + value * (net.window[base + to] ?? 0);
      sums.window[base + to] = (sums.window[base + to] ?? 0) + value * (seen[unit] ?? 0);
    }
  }
}

function backThroughUnits(run: NetRun, at: number, features: readonly number[], net: NetWeights, squares: NetWeights, { units, mean, sums }: Slopes, options: TrainingOptions): void {
  for (let unit = 0; unit < UNITS; unit += 1) {
    const value = (units[at]?.[unit] ?? 0) + (mean[unit] ?? 0) / run.units.length;
    if ((run.units[at]?.[unit] ?? 0) <= 0 || Math.abs(value) < NEGLIGIBLE / 10) continue;
    sums.embedBias[unit] = (sums.embedBias[unit] ?? 0) + value;
    for (const feature of features) learn(net.embed, squares.embed, feature * UNITS + unit, value, { rate: RATE.embed, decay: options.decay });
  }
}

/** Weights as they are to be used with all features: as large together as those of a share of them were in training. */
export function settle(weights: Float64Array, share: number): void {
  for (let index = 0; index < weights.length; index += 1) weights[index] = (weights[index] ?? 0) * share;
}
