import type { Candidate } from './readings.ts';

/** What a sentence looks like by its own readings alone, before the neighbours are asked. */
export interface Impression {
  /** The likeliest reading; null without any. */
  readonly best: Candidate | null;
  /** Probability that somebody speaks by a cue of this sentence. */
  readonly strength: number;
}

/** Probability of each reading by its own features: a choice among the readings and none of them (conditional logit). */
export function readingProbabilities(candidates: readonly Candidate[], weights: Float64Array): Float64Array {
  const scores = Float64Array.from(candidates, ({ features }) => {
    let score = 0;
    for (const feature of features) score += weights[feature] ?? 0;
    return score;
  });
  let most = 0;
  for (const score of scores) if (score > most) most = score;
  let sum = Math.exp(-most);
  for (const score of scores) sum += Math.exp(score - most);
  return scores.map((score) => Math.exp(score - most) / sum);
}

/** The likeliest reading of a sentence; readings that give the same speaker count together. */
export function firstImpression(candidates: readonly Candidate[], weights: Float64Array): Impression {
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
