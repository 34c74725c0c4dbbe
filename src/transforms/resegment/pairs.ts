import { FIRST_IDEOGRAPH, LAST_IDEOGRAPH } from '../../text/characters.ts';
import { BRACKET_OPEN, markFamily, markKind, QUOTE_CLOSE, QUOTE_OPEN, STRAIGHT_QUOTE } from './marks.ts';

/** A quotation mark that isn't closed within so many units is taken for a stray one. */
const LONGEST_QUOTATION = 3000;
const LONGEST_BRACKET = 400;
const LINE_FEED = 0x0a;

/** The marks of a text that matter for splitting it. */
export interface Marks {
  /** Where they stand, in order; a line feed counts as one. */
  readonly positions: readonly number[];
  /** For each unit of the text: 1 more than the position of the other mark of its pair, 0 without one. Holds until the next text. */
  readonly partners: Int32Array;
}

/**
 * Finds the marks and pairs quotation marks and brackets within each paragraph. Each style pairs for itself and a
 * closing mark takes the nearest open one, so that a stray or mixed mark harms nothing but itself. Straight quotes open
 * and close in turn.
 */
export function findMarks(units: Uint16Array): Marks {
  const positions: number[] = [];
  const pairing = new Pairing(units);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    if (unit >= FIRST_IDEOGRAPH && unit <= LAST_IDEOGRAPH) continue;
    if (unit === LINE_FEED) pairing.endParagraph();
    else if (markKind(unit) === 0) continue;
    positions.push(at);
    pairing.meet(at, unit);
  }
  return { positions, partners: pairing.partners };
}

/** Room for the partners of a text; it is used again, since an array for each text costs more than finding its marks. */
let room = new Int32Array(1 << 14);

function roomFor(length: number): Int32Array {
  if (room.length < length) room = new Int32Array(2 * length);
  return room.subarray(0, length).fill(0);
}

class Pairing {
  readonly partners: Int32Array;
  /** Open marks by style; styles not met yet are holes. */
  #open: number[][] = [];

  constructor(units: Uint16Array) {
    this.partners = roomFor(units.length);
  }

  meet(at: number, unit: number): void {
    const kind = markKind(unit);
    if (kind < STRAIGHT_QUOTE) return;
    const waiting = (this.#open[markFamily(unit)] ??= []);
    if (kind === QUOTE_OPEN || kind === BRACKET_OPEN || (kind === STRAIGHT_QUOTE && waiting.length === 0)) {
      waiting.push(at);
      return;
    }
    const opener = waiting.pop();
    if (opener === undefined || at - opener > longest(kind)) return;
    this.partners[opener] = at + 1;
    this.partners[at] = opener + 1;
  }

  endParagraph(): void {
    if (this.#open.length > 0) this.#open = [];
  }
}

function longest(kind: number): number {
  return kind === QUOTE_CLOSE || kind === STRAIGHT_QUOTE ? LONGEST_QUOTATION : LONGEST_BRACKET;
}
