import type { Weights } from '../../src/transforms/speakers/readings/weights.ts';

type Part = 'sentence' | 'cue' | 'transition';

/** The mean of models that differ by their seed alone: steadier than one of them, and no slower. */
export function meanOf(models: readonly Weights[]): Weights {
  const [one] = models;
  if (one === undefined) throw new Error('no model');
  const sum = (part: Part, index: number): number => models.reduce((total, model) => total + (model[part][index] ?? 0), 0);
  const mean = (part: Part) => one[part].map((_, index) => sum(part, index) / models.length);
  return { ...one, sentence: mean('sentence'), cue: mean('cue'), transition: mean('transition') };
}
