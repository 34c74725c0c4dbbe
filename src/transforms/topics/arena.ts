/** Numbers that an arena has room for at first: a report of 30 sentences fits. */
const FIRST_SIZE = 1 << 14;

/** A larger buffer isn't kept for the next document, so that one huge report doesn't hold memory for ever. */
const LARGEST_KEPT = 1 << 21;

/**
 * Hands out zeroed tables from one buffer, for one document after the other: making typed arrays anew for each report
 * took a third of the time. What it handed out is valid until the next {@link Arena.reset}.
 */
export class Arena {
  #buffer = new Float64Array(FIRST_SIZE);
  #used = 0;

  /** Frees all tables that were handed out. */
  reset(): void {
    if (this.#buffer.length > LARGEST_KEPT) this.#buffer = new Float64Array(FIRST_SIZE);
    this.#used = 0;
  }

  /** A table of `length` zeros. */
  take(length: number): Float64Array {
    if (this.#used + length > this.#buffer.length) {
      this.#buffer = new Float64Array(Math.max(this.#buffer.length * 2, length));
      this.#used = 0;
    }
    const table = this.#buffer.subarray(this.#used, this.#used + length);
    this.#used += length;
    return table.fill(0);
  }
}
