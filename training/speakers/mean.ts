import type { Weights } from '../../src/transforms/speakers/weights.ts';

/** The mean of models that differ by their seed alone: steadier than one of them, and no slower. */
export function meanOf(models: readonly Weights[]): Weights {
  const [one] = models;
  if (one === undefined) throw new Error('no model');
  const mean = (part: 'sentence' | 'cue' | 'transition') => one[part].map((_, index) => models.reduce((sum, model) => sum + (model[part][index] ?? 0), 0) / models.length);
  return { ...one, sentence: mean('sentence'), cue: mean('cue'), transition: mean('transition') };
}
