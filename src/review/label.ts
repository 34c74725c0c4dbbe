import { createHash } from 'node:crypto';

/** What the program says of a sentence. */
export interface Label {
  /** Canonical names, the first speaker first; none for the narrator and where it can't be told. */
  readonly speakers: readonly string[];
  readonly method: string;
  readonly quotationType: string;
}

/** What a person says of a sentence; `null` where the program's label is to stand. */
export type Correction = { readonly [Key in keyof Label]: Label[Key] | null };

/** A sentence to be looked at, with what helps to judge it. */
export interface ReviewItem {
  readonly sentenceId: string;
  readonly text: string;
  /** The sentences around it in the same document, each after its speaker in 【】 (– for the narrator). */
  readonly before: string;
  readonly after: string;
  readonly label: Label;
  readonly rule: string;
  readonly cue: string;
  readonly mention: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Who else speaks in the document: the first places to look for another speaker. */
  readonly others: readonly string[];
}

/** A sentence as it comes back. */
export interface ReviewedItem {
  /** Where in the file, for messages: `line 7`, `task 3`. */
  readonly place: string;
  readonly sentenceId: string;
  readonly text: string;
  readonly seal: string;
  /** What the program said. */
  readonly label: Label;
  /** `null` when nobody looked at it. */
  readonly corrected: Correction | null;
}

/** Separates the names of those who speak together. */
export const nameSeparator = '|';

/** The names in a cell. */
export const namesOf = (cell: string): readonly string[] =>
  cell
    .split(/[|｜]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * Tells on the way back whether a sentence's id and text are still what was exported: a spreadsheet may have made a date of
 * one, or a person typed in the other. The letter keeps it from being read as a number.
 */
export const sealOf = (sentenceId: string, text: string): string =>
  `k${createHash('sha256').update(JSON.stringify([sentenceId, text])).digest('hex').slice(0, 12)}`;
