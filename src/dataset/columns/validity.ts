import { wrongValue } from './column-buffer.ts';
import { BYTES, GrowingArray } from './growing.ts';

/** Arrow's validity bitmap: bit `i` (least significant first) is set if value `i` isn't null. */
export class Validity {
  readonly #nullable: boolean;
  readonly #bits = new GrowingArray(BYTES);
  #length = 0;
  #nulls = 0;

  /** @param nullable whether the column may hold nulls at all. */
  constructor(nullable: boolean) {
    this.#nullable = nullable;
  }

  /** @throws {TypeError} for a null in a column that may not hold any. */
  push(valid: boolean): void {
    if (this.#nullable) this.#putBit(valid);
    else if (!valid) throw wrongValue('a value', null);
    this.#length += 1;
  }

  /** What `makeData` wants to know of nulls, good until the next value; nothing is kept. */
  take(): { length: number; nullCount: number; nullBitmap: Uint8Array | null } {
    const bitmap = this.#bits.take();
    const taken = { length: this.#length, nullCount: this.#nulls, nullBitmap: this.#nulls > 0 ? bitmap : null };
    this.#length = 0;
    this.#nulls = 0;
    return taken;
  }

  #putBit(valid: boolean): void {
    const at = this.#length >> 3;
    const bit = this.#length & 7;
    const bytes = this.#bits.reserve(1);
    bytes[at] = (bit === 0 ? 0 : (bytes[at] ?? 0)) | (valid ? 1 << bit : 0);
    this.#bits.length = at + 1;
    this.#nulls += valid ? 0 : 1;
  }
}
