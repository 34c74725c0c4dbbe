import type { Chunk } from '../cast/chunks.ts';
import type { Turn } from '../cast/dialogue.ts';
import type { Candidate } from './readings.ts';
import type { Scan } from '../words/scan.ts';

/** What a first reading of the document, from its beginning on, knows of a sentence. */
export interface Draft {
  /** Who is about to speak by this sentence (某某向记者介绍情况。), null for nobody. */
  readonly announces: string | null;
  /** Sentence of the clearest cue before, -1 without. */
  readonly focusAt: number;
  /** Who spoke by it, null for nobody. */
  readonly focus: string | null;
  readonly focusKind: number;
  /** Sentences and paragraphs since. */
  readonly since: number;
  readonly sinceParagraphs: number;
  readonly matter: ReadonlySet<string>;
  readonly inTail: boolean;
  readonly turn: Turn | null;
  readonly scan: Scan;
  readonly chunks: readonly Chunk[];
  readonly candidates: readonly Candidate[];
  readonly best: Candidate | null;
  readonly strength: number;
  readonly newParagraph: boolean;
}

/** Probability, by the reading's own features, from which it makes its speaker the focus. */
export const CLEAR = 0.5;

/** Who speaks by the sentence's clear cue, null without one. */
export function clearSpeaker(draft: Draft | undefined): string | null {
  return draft === undefined || draft.strength < CLEAR ? null : (draft.best?.speakers[0] ?? null);
}
