import { chunkLength, shorten, type Chunk } from '../cast/chunks.ts';
import { Is, MARK } from '../words/lexicon.ts';
import type { CandidateContext } from './readings.ts';
import type { Scan } from '../words/scan.ts';

/** Sources tried for one cue, the nearest first. */
const SOURCES_PER_CUE = 3;

/** The last phrase that begins before a token, -1 without. */
function lastBefore(chunks: readonly Chunk[], token: number): number {
  let place = chunks.length - 1;
  while (place >= 0 && (chunks[place]?.from ?? 0) >= token) place -= 1;
  return place;
}

/** A phrase that may be a source, and its place among the sentence's phrases. */
export interface Place {
  readonly source: Chunk;
  readonly place: number;
}

/**
 * The phrases before a cue that could be its source: the nearest, the nearest likely ones, the sentence's subject, and the
 * phrase that opens it.
 */
export function sourcesOf({ scan, chunks }: CandidateContext, cue: number): Place[] {
  const sources: Place[] = [];
  let subject: Place | null = null;
  for (let place = lastBefore(chunks, cue); place >= 0; place -= 1) {
    const chunk = chunks[place];
    if (chunk === undefined || chunk.quoted) continue;
    const source = chunk.to > cue ? shorten(scan, chunk, cue) : chunk;
    if (sources.length < SOURCES_PER_CUE && (sources.length === 0 || isLikely(source))) sources.push({ source, place });
    else if (isLikely(source)) subject = { source, place };
  }
  if (subject !== null) sources.push(subject);
  const opening = openingOf(scan, chunks, cue);
  return opening === null || sources.some(({ place }) => place === opening.place) ? sources : [...sources, opening];
}

/** The phrase of no known kind that opens a clause before a cue, the nearest: 云栈科技 of 云栈科技在发布会后宣布. */
function openingOf(scan: Scan, chunks: readonly Chunk[], cue: number): Place | null {
  for (let place = lastBefore(chunks, cue); place >= 0; place -= 1) {
    const source = chunks[place];
    if (source !== undefined && !source.quoted && source.to <= cue && opensClause(scan, source)) return { source, place };
  }
  return null;
}

/** Whether a phrase of no known kind stands at the beginning of a clause and could be a name: no single character. */
export function opensClause(scan: Scan, chunk: Chunk): boolean {
  if (isLikely(chunk) || chunkLength(scan, chunk) < 2) return false;
  return chunk.from === 0 || ((scan.bits[chunk.from - 1] ?? 0) & (MARK | Is.TIME)) !== 0;
}

/** Whether a phrase is of a kind that speaks. */
export function isLikely(chunk: Chunk): boolean {
  return chunk.kind !== 'other' && chunk.kind !== 'place';
}

/** Words that name a source by themselves. */
const SOURCES = Is.NAME | Is.ROLE | Is.BODY | Is.PRONOUN | Is.GROUP;

/** The part of a phrase of no kind up to its last noun for a source: 证人 of 证人沉默片刻, 他 of 他自己. */
export function headInside(scan: Scan, source: Chunk): Chunk | null {
  if (source.kind !== 'other') return null;
  for (let index = source.to - 2; index >= source.from; index -= 1) {
    if ((scan.bits[index] ?? 0) & SOURCES) return shorten(scan, source, index + 1);
  }
  return null;
}
