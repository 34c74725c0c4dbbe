import { GrowingArray } from './growing.ts';

/** Arrow's validity bitmap: bit `i` (least significant first) is set if value `i` isn't null. */
export class Validity {
  readonly #bits = new GrowingArray((length) => new Uint8Array(length));
  #length = 0;
  #nulls = 0;

  push(valid: boolean): void {
    const bit = this.#length & 7;
    if (bit === 0) this.#bits.push(0);
    const bytes = this.#bits.reserve(0);
    const last = this.#bits.length - 1;
    bytes[last] = (bytes[last] ?? 0) | (valid ? 1 << bit : 0);
    this.#length += 1;
    this.#nulls += valid ? 0 : 1;
  }

  /** What `makeData` wants to know of nulls; nothing is kept afterwards. */
  take(): { length: number; nullCount: number; nullBitmap: Uint8Array | null } {
    const bitmap = this.#bits.take();
    const taken = { length: this.#length, nullCount: this.#nulls, nullBitmap: this.#nulls > 0 ? bitmap : null };
    this.#length = 0;
    this.#nulls = 0;
    return taken;
  }
}
