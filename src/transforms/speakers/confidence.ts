import type { AnalysedSentence } from './analyse.ts';
import { CUE_STATE, type Marginals } from './decide.ts';

/**
 * The probability of each decided sentence from the marginals: of the narrator, of all readings that give the same speaker,
 * or, for a speech that goes on, of going on times that of the sentence it goes on from.
 */
export function confidencesOf(sentences: readonly AnalysedSentence[], states: readonly number[], marginals: Marginals): number[] {
  const confidences: number[] = [];
  for (const [at, state] of states.entries()) confidences.push(confidenceOf(sentences[at], state, marginals.states[at] ?? new Float64Array(0), confidences[at - 1] ?? 1));
  return confidences;
}

function confidenceOf(sentence: AnalysedSentence | undefined, state: number, probabilities: Float64Array, before: number): number {
  if (state < CUE_STATE) return (probabilities[state] ?? 0) * (state === 1 ? Math.sqrt(before) : 1);
  const speaker = sentence?.candidates[state - CUE_STATE]?.speakers[0];
  let sum = 0;
  for (const [index, candidate] of (sentence?.candidates ?? []).entries()) if (candidate.speakers[0] === speaker) sum += probabilities[CUE_STATE + index] ?? 0;
  return sum;
}
