import type { Marks } from './pairs.ts';

/** A text to split: its units, the same text folded, and its marks. */
export interface Splittable extends Marks {
  readonly units: Uint16Array;
  readonly folded: string;
  /** 1 where white space of the source stood before the unit, though it was removed. */
  readonly spacesBefore: Uint8Array;
}
