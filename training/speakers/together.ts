import type { NetWeights, Weights } from '../../src/transforms/speakers/weights.ts';

/** Puts models that differ by their seed alone together: the mean of their linear weights, and the mean of what their nets add. */
export function together(models: readonly Weights[]): Weights {
  const [one] = models;
  if (one === undefined) throw new Error('no model');
  const mean = (part: 'sentence' | 'cue' | 'transition') => one[part].map((_, index) => models.reduce((sum, model) => sum + (model[part][index] ?? 0), 0) / models.length);
  return { ...one, sentence: mean('sentence'), cue: mean('cue'), transition: mean('transition'), nets: models.flatMap(({ nets }) => nets.map((net) => shareOf(net, models.length))) };
}

/** A net that adds its share of the mean. */
function shareOf(net: NetWeights, count: number): NetWeights {
  return { ...net, out: net.out.map((value) => value / count) };
}
