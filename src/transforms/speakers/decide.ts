import type { AnalysedSentence } from './analyse.ts';
import type { CalibrationPoint } from './confidence.ts';
import type { Candidate } from './readings.ts';
import { WORDS_FROM } from './sentence-features.ts';

/** What a sentence can be: the narrator's, the speech before going on, speech whose cue follows, an earlier speech resumed, a new cue. */
export const STATES = ['narrator', 'goes-on', 'cue-follows', 'resumed', 'cue'] as const;
/** Number of the first state that stands for a reading; reading `k` is state `CUE_STATE + k`. */
export const CUE_STATE = 4;
const CLASSES = STATES.length;
/** Contexts of a transition: same or new paragraph, × begins inside a quotation or not, × ends the sentence before inside one. */
const CONTEXTS = 8;
/** The class before the first sentence. */
const START = CLASSES;

/** Weights of the model, by the numbers of the features. */
export interface Weights {
  /** How often decisions of a certainty are right; empty before cross-validation. */
  readonly calibration: readonly CalibrationPoint[];
  /** Reading features, for the first impression of a sentence alone. */
  readonly first: Float64Array;
  /** Sentence features × state class. */
  readonly sentence: Float64Array;
  readonly cue: Float64Array;
  /** Class before (the start too) × class × context. */
  readonly transition: Float64Array;
}

export function emptyWeights(sentenceFeatures: number, cueFeatures: number): Weights {
  return {
    calibration: [],
    first: new Float64Array(cueFeatures),
    sentence: new Float64Array(sentenceFeatures * CLASSES),
    cue: new Float64Array(cueFeatures),
    transition: new Float64Array((CLASSES + 1) * CLASSES * CONTEXTS),
  };
}

export function classOfState(state: number): number {
  return state < CUE_STATE ? state : CUE_STATE;
}

export function contextOf(sentence: AnalysedSentence, before: AnalysedSentence | undefined): number {
  return (sentence.newParagraph ? 1 : 0) + (sentence.beginsInside ? 2 : 0) + (before?.endsInside === true ? 4 : 0);
}

export function transitionIndex(from: number, to: number, context: number): number {
  return (from * CLASSES + to) * CONTEXTS + context;
}

export function sentenceIndexOf(feature: number, stateClass: number): number {
  return feature * CLASSES + stateClass;
}

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

/** Whether a class may follow another: only speech goes on, only the narrator is interrupted, and a cue must follow where it was promised. */
export function mayFollow(from: number, to: number): boolean {
  if (from === START || from === 0) return to !== 1 && !(from === START && to === 3);
  if (from === 2) return to === 2 || to === 4;
  return to !== 3;
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

function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** Sums over the states of each class. */
function byClass(values: Float64Array): Float64Array {
  const sums = new Float64Array(CLASSES);
  for (let state = 0; state < CUE_STATE; state += 1) sums[state] = values[state] ?? 0;
  sums[CUE_STATE] = logSum(values.subarray(CUE_STATE));
  return sums;
}

/** The probability of each state of each sentence, and of each pair of classes. */
export interface Marginals {
  readonly states: readonly Float64Array[];
  /** Class before × class, for each sentence. */
  readonly pairs: readonly Float64Array[];
  readonly logTotal: number;
}

/** Forward and backward sums over the classes (a sentence's readings share their transitions). */
export function marginalsOf(lattice: Lattice): Marginals {
  const count = lattice.scores.length;
  const classScores = lattice.scores.map(byClass);
  const forward: Float64Array[] = [];
  for (let at = 0; at < count; at += 1) forward.push(forwardStep(lattice, classScores, forward[at - 1], at));
  const backward: Float64Array[] = Array.from({ length: count }, () => new Float64Array(CLASSES));
  for (let to = 0; to < CLASSES; to += 1) if (to === 2 && count > 0) (backward[count - 1] ?? new Float64Array(0))[to] = Number.NEGATIVE_INFINITY;
  for (let at = count - 2; at >= 0; at -= 1) backwardStep(lattice, classScores, backward, at);
  const last = forward[count - 1] ?? new Float64Array(CLASSES);
  const logTotal = logSum(last.map((value, index) => value + (backward[count - 1]?.[index] ?? 0)));
  return {
    states: lattice.scores.map((scores, at) => stateMarginals(scores, classScores[at], forward[at], backward[at], logTotal)),
    pairs: lattice.scores.map((_, at) => pairMarginals(lattice, classScores, forward, backward, at, logTotal)),
    logTotal,
  };
}

function forwardStep(lattice: Lattice, scores: readonly Float64Array[], before: Float64Array | undefined, at: number): Float64Array {
  const row = new Float64Array(CLASSES);
  const terms = new Float64Array(CLASSES);
  for (let to = 0; to < CLASSES; to += 1) {
    if (before === undefined) terms.fill(Number.NEGATIVE_INFINITY).fill(lattice.transitions[at]?.[START * CLASSES + to] ?? 0, 0, 1);
    else for (let from = 0; from < CLASSES; from += 1) terms[from] = (before[from] ?? 0) + (lattice.transitions[at]?.[from * CLASSES + to] ?? 0);
    row[to] = logSum(terms) + (scores[at]?.[to] ?? 0);
  }
  return row;
}

function backwardStep(lattice: Lattice, scores: readonly Float64Array[], backward: Float64Array[], at: number): void {
  const terms = new Float64Array(CLASSES);
  for (let from = 0; from < CLASSES; from += 1) {
    for (let to = 0; to < CLASSES; to += 1) terms[to] = (lattice.transitions[at + 1]?.[from * CLASSES + to] ?? 0) + (scores[at + 1]?.[to] ?? 0) + (backward[at + 1]?.[to] ?? 0);
    const row = backward[at];
    if (row !== undefined) row[from] = logSum(terms);
  }
}

function stateMarginals(scores: Float64Array, classScores: Float64Array | undefined, forward: Float64Array | undefined, backward: Float64Array | undefined, logTotal: number): Float64Array {
  return scores.map((score, state) => {
    const stateClass = classOfState(state);
    return Math.exp((forward?.[stateClass] ?? 0) + (backward?.[stateClass] ?? 0) - logTotal + score - (classScores?.[stateClass] ?? 0)) || 0;
  });
}

function pairMarginals(lattice: Lattice, scores: readonly Float64Array[], forward: readonly Float64Array[], backward: readonly Float64Array[], at: number, logTotal: number): Float64Array {
  const table = new Float64Array((CLASSES + 1) * CLASSES);
  for (let to = 0; to < CLASSES; to += 1) {
    const rest = (scores[at]?.[to] ?? 0) + (backward[at]?.[to] ?? 0) - logTotal;
    for (let from = 0; from <= CLASSES; from += 1) {
      if ((from === START) !== (at === 0)) continue;
      const before = at === 0 ? 0 : (forward[at - 1]?.[from] ?? 0);
      table[from * CLASSES + to] = Math.exp(before + (lattice.transitions[at]?.[from * CLASSES + to] ?? 0) + rest) || 0;
    }
  }
  return table;
}

/** The most probable states, one a sentence (Viterbi). */
export function bestStates(lattice: Lattice): number[] {
  const count = lattice.scores.length;
  const best = lattice.scores.map(bestOfClass);
  const back: Int8Array[] = [];
  let row = new Float64Array(CLASSES);
  for (let at = 0; at < count; at += 1) {
    const next = new Float64Array(CLASSES);
    const from = new Int8Array(CLASSES);
    for (let to = 0; to < CLASSES; to += 1) {
      let most = Number.NEGATIVE_INFINITY;
      for (let before = at === 0 ? START : 0; before < (at === 0 ? START + 1 : CLASSES); before += 1) {
        const score = (at === 0 ? 0 : (row[before] ?? 0)) + (lattice.transitions[at]?.[before * CLASSES + to] ?? 0);
        if (score > most) { most = score; from[to] = before; }
      }
      next[to] = most + (best[at]?.scores[to] ?? 0);
    }
    back.push(from);
    row = next;
  }
  return traceBack(row, back, best);
}

interface ClassBest { readonly scores: Float64Array; readonly cueState: number }

function bestOfClass(scores: Float64Array): ClassBest {
  let cueState = CUE_STATE;
  for (let state = CUE_STATE + 1; state < scores.length; state += 1) if ((scores[state] ?? 0) > (scores[cueState] ?? 0)) cueState = state;
  const top = new Float64Array(CLASSES).fill(Number.NEGATIVE_INFINITY);
  for (let state = 0; state < CUE_STATE; state += 1) top[state] = scores[state] ?? 0;
  if (scores.length > CUE_STATE) top[CUE_STATE] = logSum(scores.subarray(CUE_STATE));
  return { scores: top, cueState };
}

function traceBack(row: Float64Array, back: readonly Int8Array[], best: readonly ClassBest[]): number[] {
  const states: number[] = Array.from({ length: back.length }, () => 0);
  let stateClass = 0;
  for (let index = 1; index < CLASSES; index += 1) if (index !== 2 && (row[index] ?? 0) > (row[stateClass] ?? 0)) stateClass = index;
  for (let at = back.length - 1; at >= 0; at -= 1) {
    states[at] = stateClass === CUE_STATE ? (best[at]?.cueState ?? 0) : stateClass;
    stateClass = back[at]?.[stateClass] ?? 0;
  }
  return states;
}

/** Who speaks in each sentence by its states; null for the narrator. `from` is the sentence whose cue it is. */
export interface Spoken {
  readonly speakers: readonly string[];
  readonly role: string | null;
  readonly from: number;
}

function spokenBy(candidate: Candidate | undefined, from: number): Spoken {
  return { speakers: candidate?.speakers ?? [], role: candidate?.role ?? null, from };
}

export function followStates(sentences: readonly AnalysedSentence[], states: readonly number[]): (Spoken | null)[] {
  const spoken: (Spoken | null)[] = [];
  let last: Spoken | null = null;
  for (const [at, state] of states.entries()) {
    if (state >= CUE_STATE) last = spokenBy(sentences[at]?.candidates[state - CUE_STATE], at);
    const announced = sentences[at]?.announced ?? null;
    if (state === 3 && announced !== null) last = { speakers: [announced], role: null, from: at - 1 };
    spoken.push(state === 0 ? null : last);
  }
  for (let at = states.length - 2; at >= 0; at -= 1) if (states[at] === 2) spoken[at] = spoken[at + 1] ?? null;
  return spoken;
}
