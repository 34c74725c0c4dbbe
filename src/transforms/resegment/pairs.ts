import { BRACKET_CLOSE, BRACKET_OPEN, FAMILIES, markFamily, markKind, QUOTE_CLOSE, QUOTE_OPEN, STRAIGHT_QUOTE } from './marks.ts';

/** A quotation mark that isn't closed within so many units is taken for a stray one. */
const LONGEST_QUOTATION = 3000;
const LONGEST_BRACKET = 400;

/**
 * Pairs quotation marks and brackets within one paragraph: `partners[i]` becomes the position of the other mark of the
 * one at `i`. Each style pairs for itself and a closing mark takes the nearest open one, so that a stray or mixed mark
 * harms nothing but itself. Straight quotes open and close in turn. Positions without a partner keep their value, -1.
 */
export function pairMarks(units: Uint16Array, start: number, end: number, partners: Int32Array): void {
  const open: number[][] = Array.from({ length: FAMILIES }, () => []);
  for (let at = start; at < end; at += 1) {
    const unit = units[at] ?? 0;
    const kind = markKind(unit);
    if (kind < STRAIGHT_QUOTE) continue;
    const waiting = open[markFamily(unit)] ?? [];
    if (kind === QUOTE_OPEN || kind === BRACKET_OPEN || (kind === STRAIGHT_QUOTE && waiting.length === 0)) {
      waiting.push(at);
      continue;
    }
    const opener = waiting.pop();
    if (opener === undefined || at - opener > longest(kind)) continue;
    partners[opener] = at;
    partners[at] = opener;
  }
}

function longest(kind: number): number {
  return kind === QUOTE_CLOSE || kind === STRAIGHT_QUOTE ? LONGEST_QUOTATION : kind === BRACKET_CLOSE ? LONGEST_BRACKET : 0;
}
