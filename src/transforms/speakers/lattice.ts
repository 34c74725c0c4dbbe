import type { AnalysedSentence } from './analyse.ts';
import { WORDS_FROM } from './sentence-features.ts';
import { CLASSES, classOfState, contextOf, CUE_STATE, mayFollow, transitionIndex } from './states.ts';
import type { Weights } from './weights.ts';

/** Scores of each state of a sentence apart from transitions. */
export function stateScores(sentence: AnalysedSentence, weights: Weights): Float64Array {
  const scores = new Float64Array(CUE_STATE + sentence.candidates.length);
  const ofClass = new Float64Array(CLASSES);
  for (const feature of sentence.features) {
    const base = feature * CLASSES;
    const last = feature >= WORDS_FROM ? 1 : CLASSES;
    for (let stateClass = 0; stateClass < last; stateClass += 1) ofClass[stateClass] = (ofClass[stateClass] ?? 0) + (weights.sentence[base + stateClass] ?? 0);
  }
  for (let state = 0; state < scores.length; state += 1) scores[state] = ofClass[classOfState(state)] ?? 0;
  for (const [index, candidate] of sentence.candidates.entries()) {
    let score = scores[CUE_STATE + index] ?? 0;
    for (const feature of candidate.features) score += weights.cue[feature] ?? 0;
    scores[CUE_STATE + index] = score;
  }
  if (sentence.forced >= 0) for (let state = 0; state < scores.length; state += 1) if (state !== sentence.forced) scores[state] = Number.NEGATIVE_INFINITY;
  return scores;
}

/** One document's scores, ready for the decoder. */
export interface Lattice {
  readonly scores: readonly Float64Array[];
  /** For each sentence the transition scores, class before × class. */
  readonly transitions: readonly Float64Array[];
}

export function latticeOf(sentences: readonly AnalysedSentence[], weights: Weights): Lattice {
  return {
    scores: sentences.map((sentence) => stateScores(sentence, weights)),
    transitions: sentences.map((sentence, index) => transitionScores(sentence, sentences[index - 1], weights)),
  };
}

function transitionScores(sentence: AnalysedSentence, before: AnalysedSentence | undefined, weights: Weights): Float64Array {
  const table = new Float64Array((CLASSES + 1) * CLASSES);
  const context = contextOf(sentence, before);
  for (let from = 0; from <= CLASSES; from += 1) {
    for (let to = 0; to < CLASSES; to += 1) {
      table[from * CLASSES + to] = mayFollow(from, to) ? (weights.transition[transitionIndex(from, to, context)] ?? 0) : Number.NEGATIVE_INFINITY;
    }
  }
  return table;
}
