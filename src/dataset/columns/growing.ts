/** The typed arrays of which column buffers are made. */
type Numbers = Uint8Array | Int32Array | Float32Array;

function copyInto(from: Numbers, to: Numbers): void {
  to.set(from);
}

/**
 * An array that grows by doubling and is emptied without giving up its memory, so that filling batch after batch costs
 * no more memory than the largest batch.
 */
export class GrowingArray<T extends Numbers> {
  #values: T;
  readonly #create: (length: number) => T;
  length = 0;

  constructor(create: (length: number) => T) {
    this.#create = create;
    this.#values = create(1024);
  }

  /** The array itself with room for `extra` more items after `length`; hold it only until the next call. */
  reserve(extra: number): T {
    const needed = this.length + extra;
    if (needed > this.#values.length) {
      const larger = this.#create(Math.max(needed, this.#values.length * 2));
      copyInto(this.#values, larger);
      this.#values = larger;
    }
    return this.#values;
  }

  push(value: number): void {
    this.reserve(1)[this.length] = value;
    this.length += 1;
  }

  /** A copy of what was put in; the array is empty afterwards. */
  take(): T {
    const copy = this.#create(this.length);
    copyInto(this.#values.subarray(0, this.length), copy);
    this.length = 0;
    return copy;
  }
}
