import type { AnalysedSentence } from './analysed-sentence.ts';

/** What a sentence can be: the narrator's, the speech before going on, speech whose cue follows, an earlier speech resumed, a new cue. */
export const STATES = ['narrator', 'goes-on', 'cue-follows', 'resumed', 'cue'] as const;
/** Number of the first state that stands for a reading; reading `k` is state `CUE_STATE + k`. */
export const CUE_STATE = 4;
export const CLASSES = STATES.length;
/** Contexts of a transition: same or new paragraph, × begins inside a quotation or not, × ends the sentence before inside one. */
export const CONTEXTS = 8;
/** The class before the first sentence. */
export const START = STATES.length;

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

/** Whether a class may follow another: only speech goes on, only the narrator is interrupted, and a cue must follow where it was promised. */
export function mayFollow(from: number, to: number): boolean {
  if (from === START || from === 0) return to !== 1 && !(from === START && to === 3);
  if (from === 2) return to === 2 || to === 4;
  return to !== 3;
}
