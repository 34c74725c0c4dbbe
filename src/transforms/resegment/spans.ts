import type { NormalisedDocument } from '../../document.ts';
import { isSpace } from '../../text/characters.ts';
import { unitsOf } from '../../text/units.ts';
import type { Gaps } from './gaps.ts';
import { pairMarks } from './pairs.ts';
import { sentenceEnds, type Splittable } from './sentences.ts';

/** A sentence's place in the normalised text, without white space at its ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly paragraphIndex: number;
}

/** The sentences of a document in order; a paragraph is a line that isn't empty. */
export function findSentences(document: NormalisedDocument, gaps: Gaps): Span[] {
  const { text } = document.normalised;
  const splittable: Splittable = {
    units: unitsOf(text),
    folded: document.folded,
    partners: new Int32Array(text.length).fill(-1),
    spacesBefore: gaps.before,
  };
  const spans: Span[] = [];
  for (let start = 0, paragraphIndex = 0; start < text.length; paragraphIndex += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    pairMarks(splittable.units, start, end, splittable.partners);
    let from = start;
    for (const to of sentenceEnds(splittable, start, end)) {
      spans.push({ ...trim(text, from, to), paragraphIndex });
      from = to;
    }
    start = end + 1;
  }
  return spans;
}

function trim(text: string, start: number, end: number): { from: number; to: number } {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { from, to };
}
