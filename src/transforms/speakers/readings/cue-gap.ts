import { bit } from './cue-context.ts';
import { Is, MARK } from '../words/lexicon.ts';
import type { CandidateContext } from './readings.ts';
import type { Scan } from '../words/scan.ts';

/** What stands between a source and its cue. */
export interface Gap {
  readonly commas: number;
  readonly verbs: number;
  readonly quotes: number;
  /** 0 adjacent, 1 adverbs and times alone, 2 a phrase, 3 a verb, 4 a clause, 5 more. */
  readonly type: number;
}

/** Counts what stands between a source's end and its cue. */
export function gapBetween({ scan, inside }: CandidateContext, from: number, cue: number): Gap {
  let [commas, verbs, quotes, others] = [0, 0, 0, 0];
  for (let index = from; index < cue; index += 1) {
    const bits = bit(scan, index);
    if (inside[index] === 1) quotes = 1;
    else if (bits & (Is.COMMA | Is.COLON | Is.STOP)) commas += 1;
    else if (bits & Is.ADVERB || bits & Is.TIME || bits === 0) continue;
    else if (bits & Is.VERB) verbs += 1;
    else others += 1;
  }
  const type = from === cue ? 0 : commas + verbs + others + quotes === 0 ? 1 : commas > 1 ? 5 : commas === 1 ? 4 : verbs > 0 ? 3 : 2;
  return { commas, verbs, quotes, type };
}

/** Where in its clause a token stands: 0 at the beginning of the sentence, 1 after a quotation, 2 after another mark, 3 within. */
export function clauseStart(scan: Scan, index: number): number {
  if (index <= 0) return 0;
  const bits = bit(scan, index - 1);
  if (bits & Is.CLOSE) return 1;
  return bits & MARK ? 2 : 3;
}

/** How long what follows the cue is, in six steps. */
export function contentLength(scan: Scan, cue: number): number {
  const length = scan.sentence.folded.length - (scan.ends[cue] ?? 0);
  return length <= 1 ? 0 : length < 6 ? 1 : length < 12 ? 2 : length < 25 ? 3 : length < 60 ? 4 : 5;
}

/** Words of saying outside of quotations between two tokens, two at most. */
export function countCues(scan: Scan, inside: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to && count < 2; index += 1) if (bit(scan, index) & Is.SAY && inside[index] === 0) count += 1;
  return count;
}

/** Of a cue without a source. */
export const NO_GAP: Gap = { commas: 0, verbs: 0, quotes: 0, type: 0 };
