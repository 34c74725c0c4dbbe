import type { Chunk } from '../cast/chunks.ts';
import type { Place } from './course.ts';
import type { DocumentView } from './document-view.ts';
import type { Scan } from '../words/scan.ts';

/** A sentence in its document, as the features see it. */
export interface SentenceView {
  readonly scan: Scan;
  readonly inside: Uint8Array;
  readonly beginsInside: boolean;
  readonly endsInside: boolean;
  readonly chunks: readonly Chunk[];
  readonly newParagraph: boolean;
  /** Sentences before and after this one in its document. */
  readonly before: number;
  readonly after: number;
  /** Strength of the clearest cue of this sentence, the one before and the two after; 0 without. */
  readonly strengths: readonly [number, number, number, number];
  /** Who speaks by the clearest cue before and after this sentence, null for nobody. */
  readonly focus: string | null;
  readonly nextSpeaker: string | null;
  readonly focusKind: number;
  /** Sentences and paragraphs since the clearest cue before. */
  readonly sinceSentences: number;
  readonly sinceParagraphs: number;
  /** Words that this sentence has in common with the one of the clearest cue before, from 0 to 1. */
  readonly likeFocus: number;
  /** How the clearest cue before brings its content: 0 none, 1 comma, 2 colon, 3 quotation, 4 sentence end, 5 other. */
  readonly focusStyle: number;
  /** The sentence before: 0 without quotation, 1 closes one at its end, 2 ends inside one, 3 holds one. */
  readonly quoteBefore: number;
  readonly inTail: boolean;
  /** How the clearest cue before names its person: 0 bare or no person, 1 title before, 2 title after. */
  readonly focusTitle: number;
  /** Whether the first two sentences name who speaks by the clearest cue before. */
  readonly focusEarly: boolean;
  /** What the cue of the clearest cue before can be, its form, and the units of its sentence; 0 without. */
  readonly focusCue: number;
  readonly focusForm: number;
  readonly focusLength: number;
  readonly focusAt: number;
  /** The sentences beside this one, undefined at the ends. */
  readonly scanBefore: Scan | undefined;
  readonly scanAfter: Scan | undefined;
  /** Whether the sentence before announces a speech. */
  readonly announced: boolean;
  readonly place: Place;
  readonly document: DocumentView;
}
