import { isCjk, isClosing, isOpening, isSpace } from '../../text/characters.ts';
import type { Draft } from './draft.ts';
import type { Step } from './step.ts';

const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** Two of these are one mark: ——, ……. */
const HALVES = new Set([0x2014, 0x2026]);
/** So many closing marks may stand alone on a line. */
const MOST_CLOSING = 4;

/**
 * Removes white space between words: beside Chinese characters and punctuation, inside quotes and brackets, at the
 * ends of lines, between the halves of a dash. Between two words of Latin script one space stays (New York). Empty lines go.
 */
export const joinTokens: Step = {
  name: 'join-tokens',
  concerns: isWhite,
  apply(draft) {
    let to = 0;
    for (let at = 0; at < draft.length; ) {
      if (!isWhite(draft.unitAt(at))) {
        draft.move(at, to);
        at += 1;
        to += 1;
        continue;
      }
      const end = runEnd(draft, at);
      if (to > 0 && end < draft.length) to += writeGap(draft, at, end, to);
      else draft.edits += end - at;
      at = end;
    }
    draft.length = to;
  },
};

/** Writes what is left of the white space `at`..`end` to `to`: a line feed, one space or nothing; returns its length. */
function writeGap(draft: Draft, at: number, end: number, to: number): number {
  const broken = isLoneClosing(draft, end) ? -1 : draft.units.subarray(at, end).indexOf(LINE_FEED);
  const kept = broken >= 0 ? LINE_FEED : SPACE;
  const before = draft.unitAt(to - 1);
  if (broken < 0 && !staysBetween(before, draft.unitAt(end))) {
    draft.edits += end - at;
    return 0;
  }
  draft.edits += end - at - (draft.units.subarray(at, end).includes(kept) ? 1 : 0);
  if (broken >= 0) draft.move(at + broken, to);
  else draft.write(to, SPACE, at, end);
  return 1;
}

function staysBetween(before: number, after: number): boolean {
  if (before === after && HALVES.has(before)) return false;
  return !isCjk(before) && !isCjk(after) && !isOpening(before) && !isClosing(after);
}

/** Whether a line begins at `at` that has nothing but closing quotes and brackets: they belong to the line before. */
function isLoneClosing(draft: Draft, at: number): boolean {
  let end = at;
  while (end < at + MOST_CLOSING && isClosing(draft.unitAt(end))) end += 1;
  return end > at && (end >= draft.length || isWhite(draft.unitAt(end)));
}

function runEnd(draft: Draft, at: number): number {
  let end = at + 1;
  while (end < draft.length && isWhite(draft.unitAt(end))) end += 1;
  return end;
}

function isWhite(unit: number): boolean {
  return unit === LINE_FEED || isSpace(unit);
}
