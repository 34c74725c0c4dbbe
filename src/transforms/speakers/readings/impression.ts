import type { Candidate } from './readings.ts';
import { sumOf } from './weights.ts';

/** What a sentence looks like by its own readings alone, before the neighbours are asked. */
export interface Impression {
  /** The likeliest reading; null without any. */
  readonly best: Candidate | null;
  /** Probability that somebody speaks by a cue of this sentence. */
  readonly strength: number;
}

/** Probability of each reading by its own features: a choice among the readings and none of them (conditional logit). */
export function readingProbabilities(candidates: readonly Candidate[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(candidates.length);
  let most = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const score = sumOf(weights, candidates[index]?.features ?? []);
    scores[index] = score;
    if (score > most) most = score;
  }
  let sum = Math.exp(-most);
  for (let index = 0; index < scores.length; index += 1) sum += Math.exp((scores[index] ?? 0) - most);
  for (let index = 0; index < scores.length; index += 1) scores[index] = Math.exp((scores[index] ?? 0) - most) / sum;
  return scores;
}

const NONE: Impression = { best: null, strength: 0 };

/** The likeliest reading of a sentence; readings that give the same speaker count together. */
export function firstImpression(candidates: readonly Candidate[], weights: Float64Array): Impression {
  if (candidates.length === 0) return NONE;
  const probabilities = readingProbabilities(candidates, weights);
  const bySpeaker = new Map<string, number>();
  let strength = 0;
  for (const [index, candidate] of candidates.entries()) {
    const probability = probabilities[index] ?? 0;
    strength += probability;
    const [speaker = ''] = candidate.speakers;
    bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + probability);
  }
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const probability = bySpeaker.get(candidate.speakers[0] ?? '') ?? 0;
    if (probability > most) [best, most] = [candidate, probability];
  }
  return { best, strength };
}
