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
      const white = wordEnd(draft, at);
      moveAll(draft, at, white, to);
      to += white - at;
      if (white === draft.length) break;
      const end = runEnd(draft, white);
      if (to > 0 && end < draft.length) to += writeGap(draft, white, end, to);
      else draft.edits += end - white;
      at = end;
    }
    draft.length = to;
  },
};

/** The next white space from `at` on, or the end. */
function wordEnd({ units, length }: Draft, at: number): number {
  let end = at;
  while (end < length && !isWhite(units[end] ?? 0)) end += 1;
  return end;
}

/** Moves the units `from`..`end` to `to` ≤ `from`. */
function moveAll(draft: Draft, from: number, end: number, to: number): void {
  if (from === to) return;
  const { units, starts, ends } = draft;
  for (let at = from, target = to; at < end; at += 1, target += 1) {
    units[target] = units[at] ?? 0;
    starts[target] = starts[at] ?? 0;
    ends[target] = ends[at] ?? 0;
  }
}

/** Writes what is left of the white space `at`..`end` to `to`: a line feed, one space or nothing; returns its length. */
function writeGap(draft: Draft, at: number, end: number, to: number): number {
  const broken = isLoneClosing(draft, end) ? -1 : find(draft, LINE_FEED, at, end);
  const before = draft.unitAt(to - 1);
  if (broken === -1 && !staysBetween(before, draft.unitAt(end))) {
    draft.edits += end - at;
    return 0;
  }
  draft.edits += end - at - (broken !== -1 || find(draft, SPACE, at, end) !== -1 ? 1 : 0);
  if (broken !== -1) draft.move(broken, to);
  else draft.write(to, SPACE, at, end);
  return 1;
}

/** Where `unit` stands first in `from`..`end`, or -1. */
function find({ units }: Draft, unit: number, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (units[at] === unit) return at;
  return -1;
}

function staysBetween(before: number, after: number): boolean {
  if (before === after && HALVES.has(before)) return false;
  return !isCjk(before) && !isCjk(after) && !isOpening(before) && !isClosing(after);
}

/** Whether a line begins at `at` that has nothing but closing quotes and brackets: they belong to the line before. */
function isLoneClosing(draft: Draft, at: number): boolean {
  let end = at;
  while (end < at + MOST_CLOSING && isClosing(draft.unitAt(end))) end += 1;
  return end >= draft.length || isWhite(draft.unitAt(end));
}

function runEnd(draft: Draft, at: number): number {
  let end = at + 1;
  while (isWhite(draft.unitAt(end))) end += 1;
  return end;
}

/** Nothing above U+3000 is white, which is said first, since most units are. */
function isWhite(unit: number): boolean {
  return unit <= 0x3000 && (unit === LINE_FEED || isSpace(unit));
}
