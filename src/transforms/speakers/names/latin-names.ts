import { CUE, Is } from '../words/lexicon.ts';
import type { Scan } from '../words/scan.ts';

const CAPITALISED = /^\p{Lu}[\p{L}.'’]*$/u;
const PART = /^[\p{Lu}\p{Ll}][\p{L}.'’]*$/u;
/** Tokens over which a cue may follow: Chun Sewon 当天 告诉. */
const CUE_WITHIN = 2;

/** Whether a name is written in Latin letters. */
export function isLatin(name: string): boolean {
  return CAPITALISED.test(name.charAt(0));
}

/**
 * End (exclusive) of a person's name in Latin letters that begins at a token, or the token itself: after a title, or two
 * words before a cue.
 */
export function latinNameEnd(scan: Scan, from: number): number {
  if (!CAPITALISED.test(scan.words[from] ?? '')) return from;
  let end = from + 1;
  while (PART.test(scan.words[end] ?? '') || (scan.words[end] === '-' && PART.test(scan.words[end + 1] ?? ''))) end += 1;
  const titled = from > 0 && ((scan.bits[from - 1] ?? 0) & Is.ROLE) !== 0;
  if (end === from + 1 && (scan.words[from]?.length ?? 0) < 3) return from;
  return titled || (end > from + 1 && cueWithin(scan, end)) ? end : from;
}

function cueWithin(scan: Scan, from: number): boolean {
  for (let index = from; index < from + CUE_WITHIN; index += 1) {
    const bits = scan.bits[index] ?? 0;
    if (bits & CUE) return true;
    if (!(bits & (Is.ADVERB | Is.TIME))) return false;
  }
  return false;
}
