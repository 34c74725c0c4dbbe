import { Utf8, makeData, type Data } from 'apache-arrow';
import type { Cell } from '../schema.ts';
import { BYTES_PER_UNIT, writeUtf8 } from '../utf8.ts';
import { wrongValue, type ColumnBuffer } from './column-buffer.ts';
import { BYTES, GrowingArray } from './growing.ts';
import { Offsets } from './offsets.ts';
import { Validity } from './validity.ts';

/** Many strings one after the other as UTF-8, with the byte after each. */
export class StringPool {
  readonly #bytes = new GrowingArray(BYTES);
  readonly #ends = new Offsets();

  push(text: string): void {
    const bytes = this.#bytes.reserve(text.length * BYTES_PER_UNIT);
    const end = writeUtf8(text, bytes, this.#bytes.length);
    this.#bytes.length = end;
    this.#ends.push(end);
  }

  /** Adds many strings, and makes room for all of them at once. */
  pushAll(texts: readonly string[]): void {
    const bytes = this.#bytes.reserve(unitsIn(texts) * BYTES_PER_UNIT);
    const ends = this.#ends.reserve(texts.length);
    let at = this.#ends.length;
    let end = this.#bytes.length;
    for (const text of texts) {
      end = writeUtf8(text, bytes, end);
      ends[at] = end;
      at += 1;
    }
    this.#bytes.length = end;
    this.#ends.added(texts.length, end);
  }

  byteLength(): number {
    return this.#bytes.length + this.#ends.byteLength();
  }

  take(): { data: Uint8Array; valueOffsets: Int32Array } {
    return { data: this.#bytes.take(), valueOffsets: this.#ends.take() };
  }
}

function unitsIn(texts: readonly string[]): number {
  let units = 0;
  for (const text of texts) units += text.length;
  return units;
}

/** A column of strings; a null takes no bytes. */
export class StringColumn implements ColumnBuffer {
  readonly #pool = new StringPool();
  readonly #validity: Validity;

  constructor(nullable: boolean) {
    this.#validity = new Validity(nullable);
  }

  append(value: Cell | undefined): void {
    if (typeof value !== 'string' && value !== null) throw wrongValue('a string', value);
    this.#pool.push(value ?? '');
    this.#validity.push(value !== null);
  }

  take(): Data {
    return makeData({ type: new Utf8(), ...this.#validity.take(), ...this.#pool.take() });
  }

  byteLength(): number {
    return this.#pool.byteLength();
  }
}
