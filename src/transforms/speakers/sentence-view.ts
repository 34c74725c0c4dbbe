import type { Chunk } from './chunks.ts';
import type { Scan } from './scan.ts';

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
  /** Words that this sentence has in common with the one before and with the one of the clearest cue before, from 0 to 1. */
  readonly likeBefore: number;
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
  /** Whether the sentence before announces a speech. */
  readonly announced: boolean;
  readonly document: DocumentView;
}

/** What the features see of the whole document. */
export interface DocumentView {
  /** Share of the sentences with a clear cue, in tenths. */
  readonly cueTenths: number;
  /** Whether nearly each paragraph is one sentence. */
  readonly flat: boolean;
  readonly onePiece: boolean;
  /** Whether two persons meet. */
  readonly meeting: boolean;
  readonly answers: boolean;
  /** Whether an early sentence names a day. */
  readonly dated: boolean;
  /** Share of the sentences with a word of the first person outside of quotations, in tenths. */
  readonly selfTenths: number;
}
