/** How to make an array of one kind and how to look at its beginning. */
interface Kind<T> {
  readonly create: (length: number) => T;
  readonly view: (values: T, length: number) => T;
}

/** For a {@link GrowingArray} of bytes. */
export const BYTES: Kind<Uint8Array> = {
  create: (length) => new Uint8Array(length),
  view: (values, length) => values.subarray(0, length),
};

/** For one of 32-bit integers. */
export const INTEGERS: Kind<Int32Array> = {
  create: (length) => new Int32Array(length),
  view: (values, length) => values.subarray(0, length),
};

/** For one of 32-bit floats. */
export const FLOATS: Kind<Float32Array> = {
  create: (length) => new Float32Array(length),
  view: (values, length) => values.subarray(0, length),
};

const FIRST_CAPACITY = 1024;

/**
 * An array that grows by doubling and is emptied without giving up its memory, so that filling batch after batch costs
 * no more memory than the largest batch.
 */
export class GrowingArray<T extends Uint8Array | Int32Array | Float32Array> {
  readonly #kind: Kind<T>;
  #values: T;
  #capacity = FIRST_CAPACITY;
  /** Items put in; whoever stores some moves it. */
  length = 0;

  constructor(kind: Kind<T>) {
    this.#kind = kind;
    this.#values = kind.create(FIRST_CAPACITY);
  }

  /**
   * The array itself, with room for `extra` more items after `length`; hold it only until the next call.
   * Callers store the items themselves: a store in here would meet every kind of array and be slow for all of them.
   */
  reserve(extra: number): T {
    if (this.length + extra > this.#capacity) this.#grow(this.length + extra);
    return this.#values;
  }

  /** What was put in, as a view that is good until something is put in again; the array is empty afterwards. */
  take(): T {
    const taken = this.#kind.view(this.#values, this.length);
    this.length = 0;
    return taken;
  }

  #grow(needed: number): void {
    this.#capacity = Math.max(needed, this.#capacity * 2);
    const larger = this.#kind.create(this.#capacity);
    larger.set(this.#kind.view(this.#values, this.length));
    this.#values = larger;
  }
}
