import { joinBrackets } from '../../../src/transforms/speakers/words/brackets.ts';
import { notePair, noteSubject } from '../../../src/transforms/speakers/cast/cast.ts';
import { findChunks, type Chunk } from '../../../src/transforms/speakers/cast/chunks.ts';
import { Entities } from '../../../src/transforms/speakers/cast/entities.ts';
import { Is } from '../../../src/transforms/speakers/words/lexicon.ts';
import { indexNames, joinNames } from '../../../src/transforms/speakers/names/names.ts';
import { outletOf } from '../../../src/transforms/speakers/cast/outlets.ts';
import { findQuotes } from '../../../src/transforms/speakers/words/quotes.ts';
import type { CandidateContext } from '../../../src/transforms/speakers/readings/readings.ts';
import type { Scan } from '../../../src/transforms/speakers/words/scan.ts';
import { scanOf } from './tokens.ts';

/** A tiny document that was read up to its sentence `at`, which nothing was noted of yet but what is noted beforehand. */
export interface Told {
  readonly scans: readonly Scan[];
  readonly chunks: readonly (readonly Chunk[])[];
  readonly entities: Entities;
  readonly context: CandidateContext;
}

/**
 * Tells a document of sentences whose words are given (see {@link scanOf}); its names are the words that the dictionary has for names.
 *
 * @param at the sentence up to which it is read; the last one unless told
 */
export function tell(sentences: readonly string[], { focus = null, focusIsPerson = false, at = sentences.length - 1 }: Partial<Pick<CandidateContext, 'focus' | 'focusIsPerson'>> & { readonly at?: number } = {}): Told {
  const plain = sentences.map((tokens, index) => joinBrackets(scanOf(tokens, index)));
  const names = new Set(plain.flatMap((scan) => scan.words.filter((word, index) => ((scan.bits[index] ?? 0) & Is.NAME) !== 0 && word.length > 1)));
  const scans = plain.map((scan) => joinNames(scan, indexNames(names)));
  const { inside } = findQuotes(scans);
  const chunks = scans.map((scan, index) => findChunks(scan, inside[index] ?? new Uint8Array(0)));
  const entities = new Entities(names);
  entities.survey(scans, chunks);
  for (const [index, scan] of scans.slice(0, at + 1).entries()) begin(entities, scan, chunks, index, index < at);
  const scan = scans[at];
  if (scan === undefined) throw new Error('no such sentence');
  return { scans, chunks, entities, context: { scan, inside: inside[at] ?? new Uint8Array(0), chunks: chunks[at] ?? [], entities, focus, focusIsPerson, turn: null } };
}

/** Reads a sentence as far as its readings need it, or to its end. */
function begin(entities: Entities, scan: Scan, chunks: readonly (readonly Chunk[])[], at: number, toItsEnd: boolean): void {
  const phrases = chunks[at] ?? [];
  entities.moveTo(at);
  entities.noteIssuers(scan, phrases);
  notePair(entities, scan, phrases, at);
  if (!toItsEnd) return;
  for (const chunk of phrases) entities.note(scan, chunk);
  noteSubject(entities, scan, phrases);
  const outlet = outletOf(scan, phrases);
  if (outlet !== null) entities.lastOutlet = outlet;
}
