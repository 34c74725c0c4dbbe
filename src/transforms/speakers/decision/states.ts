import type { AnalysedSentence } from './analysed-sentence.ts';

/** What a sentence can be: the narrator's, the speech before going on, speech whose cue follows, an earlier speech resumed, a new cue. */
export const STATES = ['narrator', 'goes-on', 'cue-follows', 'resumed', 'cue'] as const;
/** The states that are no readings, by name. */
export const [NARRATOR, GOES_ON, CUE_FOLLOWS, RESUMED] = [0, 1, 2, 3] as const;
/** Number of the first state that stands for a reading; reading `k` is state `CUE_STATE + k`. */
export const CUE_STATE = 4;
/** The classes of states: all readings are one. */
export const CLASSES = STATES.length;
/** Contexts of a transition: same or new paragraph, × begins inside a quotation or not, × ends the sentence before inside one. */
export const CONTEXTS = 8;
/** The class before the first sentence. */
export const START = STATES.length;

/** The class of a state. */
export function classOfState(state: number): number {
  return state < CUE_STATE ? state : CUE_STATE;
}

/** The number of a sentence's context. */
export function contextOf(sentence: AnalysedSentence, before: AnalysedSentence | undefined): number {
  return (sentence.newParagraph ? 1 : 0) + (sentence.beginsInside ? 2 : 0) + (before?.endsInside === true ? 4 : 0);
}

/** Where the weight of a transition stands. */
export function transitionIndex(from: number, to: number, context: number): number {
  return (from * CLASSES + to) * CONTEXTS + context;
}

/** Where the weight of a sentence's feature for a class stands. */
export function sentenceIndexOf(feature: number, stateClass: number): number {
  return feature * CLASSES + stateClass;
}

/**
 * Whether a class may follow another: only speech goes on, only the narrator is interrupted, and a cue must follow where it
 * was promised.
 */
export function mayFollow(from: number, to: number): boolean {
  if (from === START || from === NARRATOR) return to !== GOES_ON && !(from === START && to === RESUMED);
  if (from === CUE_FOLLOWS) return to === CUE_FOLLOWS || to === CUE_STATE;
  return to !== RESUMED;
}
