import type { AnalysedSentence } from './analysed-sentence.ts';
import { logSum } from './log-sum.ts';
import { WORDS_FROM } from '../features/sentence-features.ts';
import { CLASSES, classOfState, contextOf, CUE_STATE, mayFollow, transitionIndex } from './states.ts';
import { sumOf, type Weights } from '../readings/weights.ts';

/** Scores of the classes by the features of a sentence; its words speak for the narrator or against him only. */
function scoreClasses(features: readonly number[], weights: Float64Array): readonly number[] {
  let [narrator, goesOn, follows, resumed, cue] = [0, 0, 0, 0, 0];
  for (let index = 0; index < features.length; index += 1) {
    const feature = features[index] ?? 0;
    const base = feature * CLASSES;
    narrator += weights[base] ?? 0;
    if (feature >= WORDS_FROM) continue;
    goesOn += weights[base + 1] ?? 0;
    follows += weights[base + 2] ?? 0;
    resumed += weights[base + 3] ?? 0;
    cue += weights[base + 4] ?? 0;
  }
  return [narrator, goesOn, follows, resumed, cue];
}

/** Scores of each state of a sentence apart from transitions. */
export function stateScores(sentence: AnalysedSentence, weights: Weights): Float64Array {
  const { features, candidates } = sentence;
  const scores = new Float64Array(CUE_STATE + candidates.length);
  const ofClass = scoreClasses(features, weights.sentence);
  for (let state = 0; state < scores.length; state += 1) scores[state] = ofClass[classOfState(state)] ?? 0;
  for (const [index, { features: own }] of candidates.entries())
    {scores[CUE_STATE + index] = (scores[CUE_STATE + index] ?? 0) + sumOf(weights.cue, own);}
  if (sentence.forced >= 0) forbidOthers(scores, sentence.forced);
  return scores;
}

function forbidOthers(scores: Float64Array, forced: number): void {
  for (let state = 0; state < scores.length; state += 1) if (state !== forced) scores[state] = Number.NEGATIVE_INFINITY;
}

/**
 * The scores of the classes of each sentence, one sentence after the other: those of a class's only state, and the sum
 * (of what they are logarithms of) over the readings.
 */
export function classScores({ scores }: Lattice): Float64Array {
  const all = new Float64Array(scores.length * CLASSES);
  for (let at = 0; at < scores.length; at += 1) {
    const own = scores[at] ?? all;
    for (let state = 0; state < CUE_STATE; state += 1) all[at * CLASSES + state] = own[state] ?? 0;
    all[at * CLASSES + CUE_STATE] = logSum(own, CUE_STATE);
  }
  return all;
}

/** One document's scores, ready for the decoder. */
export interface Lattice {
  readonly scores: readonly Float64Array[];
  /** For each sentence the transition scores, class before × class. */
  readonly transitions: readonly Float64Array[];
}

/** The scores of a document’s states and transitions. */
export function latticeOf(sentences: readonly AnalysedSentence[], weights: Weights): Lattice {
  const ofContext: Float64Array[] = [];
  return {
    scores: sentences.map((sentence) => stateScores(sentence, weights)),
    transitions: sentences.map((sentence, index) => {
      const context = contextOf(sentence, index > 0 ? sentences[index - 1] : undefined);
      return (ofContext[context] ??= transitionScores(context, weights));
    }),
  };
}

function transitionScores(context: number, weights: Weights): Float64Array {
  const table = new Float64Array((CLASSES + 1) * CLASSES);
  for (let from = 0; from <= CLASSES; from += 1) {
    for (let to = 0; to < CLASSES; to += 1) {
      table[from * CLASSES + to] = mayFollow(from, to)
        ? (weights.transition[transitionIndex(from, to, context)] ?? 0)
        : Number.NEGATIVE_INFINITY;
    }
  }
  return table;
}
