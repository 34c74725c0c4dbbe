import type { NormalisedDocument } from '../../document.ts';
import { isSpace } from '../../text/characters.ts';
import { unitsOf } from '../../text/units.ts';
import type { Gaps } from '../../text/gaps.ts';
import { findMarks } from './pairs.ts';
import { sentenceEnds } from './sentences.ts';
import type { Splittable } from './splittable.ts';

const LINE_FEED = 0x0a;

/** A sentence's place in the normalised text, without white space at its ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly paragraphIndex: number;
}

/** The sentences of a document in order; a paragraph is a line that isn't empty. */
export function findSentences(document: NormalisedDocument, gaps: Gaps): Span[] {
  const { text } = document.normalised;
  const units = unitsOf(text);
  const marks = findMarks(units);
  const splittable: Splittable = { units, folded: document.folded, spacesBefore: gaps.before, ...marks };
  const spans: Span[] = [];
  let [start, first, paragraphIndex] = [0, 0, 0];
  for (let mark = 0; mark <= marks.positions.length && start < text.length; mark += 1) {
    const end = marks.positions[mark] ?? text.length;
    if (end < text.length && units[end] !== LINE_FEED) continue;
    let from = start;
    for (const to of sentenceEnds(splittable, start, end, first, mark)) {
      spans.push(trim(units, from, to, paragraphIndex));
      from = to;
    }
    [start, first, paragraphIndex] = [end + 1, mark + 1, paragraphIndex + 1];
  }
  return spans;
}

function trim(units: Uint16Array, start: number, end: number, paragraphIndex: number): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(units[from] ?? 0)) from += 1;
  while (to > from && isSpace(units[to - 1] ?? 0)) to -= 1;
  return { from, to, paragraphIndex };
}
