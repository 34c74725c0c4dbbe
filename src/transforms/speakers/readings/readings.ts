import type { Chunk } from '../cast/chunks.ts';
import type { Turn } from '../cast/dialogue.ts';
import type { Entities } from '../cast/entities.ts';
import type { Scan } from '../words/scan.ts';

/** How a source was resolved; the order is that of the features. */
export const RESOLUTIONS = [
  'focus', 'name', 'bearer', 'role', 'longer', 'body', 'text', 'other', 'pronoun-focus', 'pronoun-last', 'pair',
  'text-focus', 'pronoun-subject', 'text-person', 'asker', 'answerer', 'demonstrative', 'alias', 'name-inside',
  'issuer', 'epithet-focus', 'epithet-last', 'spokesman', 'head-inside', 'pronoun-here', 'pronoun-earlier',
  'body-of-place', 'foremost', 'pronoun-role', 'crowd', 'two-places', 'outlet', 'owner',
] as const;

/** How a source was resolved. */
export type Resolution = (typeof RESOLUTIONS)[number];

/** How a candidate names its source. */
export const FORMS = ['cue', 'elided', 'colon', 'quote', 'label'] as const;
/** How a candidate names its source. */
export type CandidateForm = (typeof FORMS)[number];

/** A phrase as the source of a cue. */
export interface Reading {
  readonly form: CandidateForm;
  readonly cue: number;
  readonly source: Chunk | null;
  /** 0 for the nearest source. */
  readonly rank: number;
  /** Index of the source among the chunks. */
  readonly place: number;
}

/** A reading that names its source. */
export type SourcedReading = Reading & { readonly source: Chunk };

/** One reading of a sentence: this source says it, by this cue. */
export interface Candidate {
  readonly form: CandidateForm;
  /** Canonical names, folded to Simplified; more than one when the sources speak together. */
  readonly speakers: readonly string[];
  /** Token of the cue: a word of saying, a colon, a quotation mark; -1 in what a person corrected. */
  readonly cue: number;
  /** The phrase that names the source, null when it is left out. */
  readonly source: Chunk | null;
  /** The title that the document gives the speaker, folded to Simplified; null without. */
  readonly role: string | null;
  readonly features: number[];
}

/** What the candidates of a sentence are made from. */
export interface CandidateContext {
  readonly scan: Scan;
  readonly inside: Uint8Array;
  readonly chunks: readonly Chunk[];
  readonly entities: Entities;
  /** The speaker of the clearest cue so far, null before the first. */
  readonly focus: string | null;
  readonly focusIsPerson: boolean;
  /** The sentence's turn in a dialogue, null outside of one. */
  readonly turn: Turn | null;
}
