import type { NormalisedDocument } from '../document.ts';
import { isCjk, isSpace } from './characters.ts';

/** With so many removed spaces for each Chinese character or mark, the spaces are a segmentation: words have 1.7 characters. */
const SEGMENTED_SHARE = 0.3;

const LESS = 0x3c;
const GREATER = 0x3e;
const AMPERSAND = 0x26;

/** Where the source had white space that normalising removed. */
export interface Gaps {
  /** 1 for each unit of the normalised text before which there was some. */
  readonly before: Uint8Array;
  readonly any: boolean;
  /** Whether there are so many that they separate words. */
  readonly segmented: boolean;
}

/** Finds the removed white space, without line breaks. */
export function findGaps(document: NormalisedDocument): Gaps {
  const { starts, ends } = document.normalised;
  const before = new Uint8Array(starts.length);
  if (document.edits === 0) return { before, any: false, segmented: false };
  let count = 0;
  for (let at = 1; at < starts.length; at += 1) {
    if (starts[at] === ends[at - 1] || !hasSpace(document.text, ends[at - 1] ?? 0, starts[at] ?? 0)) continue;
    before[at] = 1;
    count += 1;
  }
  return { before, any: count > 0, segmented: count > 0 && count >= countCjk(document.normalised.text) * SEGMENTED_SHARE };
}

function countCjk(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isCjk(text.charCodeAt(at))) count += 1;
  return count;
}

/** Whether what was removed holds white space outside its tags; an entity there stood for some, unless for a joiner or hyphen. */
function hasSpace(text: string, from: number, to: number): boolean {
  let inTag = false;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LESS || unit === GREATER) inTag = unit === LESS;
    if (!inTag && (isSpace(unit) || (unit === AMPERSAND && !text.startsWith('shy', at + 1) && !text.startsWith('zw', at + 1)))) return true;
  }
  return false;
}
