import type { TracedText } from '../../document.ts';
import { textOf, unitsOf } from '../../text/units.ts';

/** 0, 1, 2, …: copying is several times as fast as counting. Longer texts count for themselves, to hold no memory. */
const MOST_NUMBERS = 1 << 16;
const numbers = countTo(MOST_NUMBERS);

function countTo(last: number): Int32Array {
  const counted = new Int32Array(last + 1);
  for (let at = 0; at <= last; at += 1) counted[at] = at;
  return counted;
}

/**
 * The text while it is being normalised: UTF-16 code units, each with the range of the decoded text it comes from.
 * A step reads and writes in place, from the left, and never writes beyond what it has read; then it sets `length`.
 */
export class Draft {
  units: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  length: number;
  /** Characters changed, removed or added so far. */
  edits = 0;

  constructor(text: string) {
    this.units = unitsOf(text);
    this.length = text.length;
    const own = text.length <= MOST_NUMBERS ? numbers : countTo(text.length);
    this.starts = own.slice(0, text.length);
    this.ends = own.slice(1, text.length + 1);
  }

  /** The unit at `at`, or 0 beyond either end. */
  unitAt(at: number): number {
    return at < this.length ? (this.units[at] ?? 0) : 0;
  }

  /** Copies the unit at `from`, with its origin, to `to` ≤ `from`. */
  move(from: number, to: number): void {
    if (from === to) return;
    this.units[to] = this.units[from] ?? 0;
    this.starts[to] = this.starts[from] ?? 0;
    this.ends[to] = this.ends[from] ?? 0;
  }

  /** Writes `unit` at `to`, as coming from all of `first`..`last` (exclusive). */
  write(to: number, unit: number, first: number, last: number): void {
    const start = this.starts[first] ?? 0;
    const end = this.ends[last - 1] ?? start;
    this.units[to] = unit;
    this.starts[to] = start;
    this.ends[to] = end;
  }

  /** The units `from`..`to` as a string. */
  slice(from: number, to: number): string {
    return textOf(this.units.subarray(from, Math.min(to, this.length)));
  }

  /** The finished text with its map. @param original what it was made of, which it still is when nothing was edited */
  traced(original: string): TracedText {
    return {
      text: this.edits === 0 ? original : textOf(this.units.subarray(0, this.length)),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }
}
