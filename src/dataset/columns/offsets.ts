import { GrowingArray, INTEGERS } from './growing.ts';

/** Arrow's offsets of strings and lists: 0, then where each ends. */
export class Offsets {
  readonly #ends = new GrowingArray(INTEGERS);

  constructor() {
    this.push(0);
  }

  push(end: number): void {
    this.#ends.reserve(1)[this.#ends.length] = end;
    this.#ends.length += 1;
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
