import { existsSync, readFileSync } from 'node:fs';
import { CERTAINTY_FEATURES } from './certainty-features.ts';
import { READING_FEATURES } from '../features/rival-features.ts';
import { emptyWeights } from './empty-weights.ts';
import { SENTENCE_FEATURES } from '../features/sentence-features.ts';
import type { CalibrationPoint, Weights } from '../readings/weights.ts';

const FILE = new URL('./model.tsv', import.meta.url);
/** Weights are kept as whole numbers of one part of this (a power of two), so that their sums are exact, whatever the order. */
const FRACTION = 1024;

/** Weights with the names of their lines in the file; those of transitions are their numbers. */
interface Part {
  readonly values: Float64Array;
  readonly names: readonly string[];
}

function partsOf({ certainty, first, sentence, cue, transition }: Weights): ReadonlyMap<string, Part> {
  return new Map([
    ['certainty', { values: certainty, names: CERTAINTY_FEATURES }],
    ['first', { values: first, names: READING_FEATURES }],
    ['sentence', { values: sentence, names: SENTENCE_FEATURES }],
    ['cue', { values: cue, names: READING_FEATURES }],
    ['transition', { values: transition, names: Array.from(transition, (_, index) => String(index)) }],
  ]);
}

/**
 * Reads the model beside this file: lines of `part<tab>feature<tab>weights`, made by `training/speakers.ts`. A feature
 * that the program doesn't know any more is left out; one that the model lacks weighs nothing.
 */
export function readModel(): Weights {
  const weights = emptyWeights(SENTENCE_FEATURES.length, READING_FEATURES.length);
  const parts = new Map(
    [...partsOf(weights)].map(([part, { values, names }]) => [
      part,
      { values, width: values.length / names.length, numbers: numbersOf(names) },
    ]),
  );
  const calibration: CalibrationPoint[] = [];
  for (const line of existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : []) {
    const [of = '', name = '', list = ''] = line.split('\t');
    const part = parts.get(of);
    const number = part?.numbers.get(name);
    if (number !== undefined) part?.values.set(list.split(' ').map((weight) => Number(weight) / FRACTION), number * part.width);
    else if (of === 'calibration') calibration.push({ certainty: Number(name), confidence: Number(list) });
  }
  return { ...weights, calibration };
}

const numbersOf = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, index) => [name, index]));

/** The model as text, features without weight left out. */
export function writeModel(weights: Weights): string {
  const lines = weights.calibration.map(({ certainty, confidence }) => `calibration\t${certainty}\t${confidence}`);
  for (const [part, { values, names }] of partsOf(weights)) {
    const width = values.length / names.length;
    for (const [index, name] of names.entries()) {
      const list = [...values.subarray(index * width, (index + 1) * width)].map((value) => String(Math.round(value * FRACTION) || 0));
      if (list.some((value) => value !== '0')) lines.push(`${part}\t${name}\t${list.join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
