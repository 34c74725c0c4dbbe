import { GrowingArray, INTEGERS } from './growing.ts';

/** The largest offset; Arrow's are 32 bits wide. */
const LARGEST = 2 ** 31 - 1;

/** Arrow's offsets of strings and lists: 0, then where each ends. */
export class Offsets {
  readonly #ends = new GrowingArray(INTEGERS);

  constructor() {
    this.push(0);
  }

  /** @throws {RangeError} if the column's batch has grown past 2 GB, as only a few gigantic strings can make it. */
  push(end: number): void {
    this.#ends.reserve(1)[this.#ends.length] = end;
    this.added(1, end);
  }

  /**
   * The offsets themselves with room for `extra` more: whoever adds many stores them from `length` on and then calls
   * {@link added}.
   */
  reserve(extra: number): Int32Array {
    return this.#ends.reserve(extra);
  }

  get length(): number {
    return this.#ends.length;
  }

  /** Counts `count` offsets that were stored after {@link reserve}; errors as in {@link push}. */
  added(count: number, end: number): void {
    if (end > LARGEST) throw new RangeError(`Expected at most ${LARGEST} bytes in a batch but received ${end}`);
    this.#ends.length += count;
  }

  byteLength(): number {
    return this.#ends.length * Int32Array.BYTES_PER_ELEMENT;
  }

  /** The offsets, good until the next push; only the 0 at the beginning is kept. */
  take(): Int32Array {
    const taken = this.#ends.take();
    this.#ends.length = 1;
    return taken;
  }
}
