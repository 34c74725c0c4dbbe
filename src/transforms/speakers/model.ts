import { existsSync, readFileSync } from 'node:fs';
import { CERTAINTY_FEATURES } from './certainty-features.ts';
import { cueRegistry } from './cue-features.ts';
import { emptyWeights } from './empty-weights.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';
import { CLASSES } from './states.ts';
import { type CalibrationPoint, UNITS, type Weights } from './weights.ts';

const FILE = new URL('./model.tsv', import.meta.url);
/** Weights are read as multiples of one part of this (a power of two), so that their sums are exact, whatever the order. */
const FRACTION = 1024;
const PARTS = ['certainty', 'first', 'sentence', 'cue', 'transition', 'embed', 'embedBias', 'window', 'windowBias', 'out'] as const;
/** Weights in a line of the parts whose lines are numbered; 1 for others. */
const LINE: Partial<Record<(typeof PARTS)[number], number>> = { window: UNITS, out: CLASSES };

/** Names of the features of each part, in the order of their numbers; those of transitions and of the net's layers are their numbers. */
function namesOf(part: (typeof PARTS)[number], size: number): readonly string[] {
  if (part === 'certainty') return CERTAINTY_FEATURES;
  if (part === 'sentence' || part === 'embed') return SENTENCE_FEATURES;
  return part === 'cue' || part === 'first' ? cueRegistry.names : Array.from({ length: size / (LINE[part] ?? 1) }, (_, index) => String(index));
}

/**
 * Reads the model beside this file: lines of `part<tab>feature<tab>weights`, made by `training/speakers.ts`. A feature
 * that the program doesn't know any more is left out; one that the model lacks weighs nothing.
 */
export function readModel(): Weights {
  const weights = emptyWeights(SENTENCE_FEATURES.length, cueRegistry.names.length);
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  for (const part of PARTS) {
    const values = weights[part];
    const names = namesOf(part, values.length);
    const numbers = new Map(names.map((name, index) => [name, index]));
    const width = values.length / names.length;
    for (const line of text.split('\n')) {
      const [of, name = '', list = ''] = line.split('\t');
      const number = of === part ? numbers.get(name) : undefined;
      if (number !== undefined) values.set(list.split(' ').map((weight) => Math.round(Number(weight) * FRACTION) / FRACTION), number * width);
    }
  }
  return { ...weights, calibration: readCalibration(text) };
}

function readCalibration(text: string): CalibrationPoint[] {
  return text.split('\n').filter((line) => line.startsWith('calibration\t')).map((line) => {
    const [, certainty, confidence] = line.split('\t');
    return { certainty: Number(certainty), confidence: Number(confidence) };
  });
}

/** The model as text, weights to three decimals, features without weight left out. */
export function writeModel(weights: Weights): string {
  const lines = weights.calibration.map(({ certainty, confidence }) => `calibration\t${certainty}\t${confidence}`);
  for (const part of PARTS) {
    const values = weights[part];
    const names = namesOf(part, values.length);
    const width = values.length / names.length;
    for (const [index, name] of names.entries()) {
      const list = [...values.subarray(index * width, (index + 1) * width)].map((value) => String(Math.round(value * 1000) / 1000 || 0));
      if (list.some((value) => value !== '0')) lines.push(`${part}\t${name}\t${list.join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
