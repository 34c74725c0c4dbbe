import { Utf8, makeData, type Data } from 'apache-arrow';
import type { Cell } from '../schema.ts';
import { BYTES_PER_UNIT, writeUtf8 } from '../utf8.ts';
import { wrongValue, type ColumnBuffer } from './column-buffer.ts';
import { GrowingArray } from './growing.ts';
import { Validity } from './validity.ts';

/** Many strings one after the other as UTF-8, with the byte after each. */
export class StringPool {
  readonly #bytes = new GrowingArray((length) => new Uint8Array(length));
  readonly #offsets = new GrowingArray((length) => new Int32Array(length));

  constructor() {
    this.#offsets.push(0);
  }

  push(text: string): void {
    const bytes = this.#bytes.reserve(text.length * BYTES_PER_UNIT);
    this.#bytes.length = writeUtf8(text, bytes, this.#bytes.length);
    this.#offsets.push(this.#bytes.length);
  }

  byteLength(): number {
    return this.#bytes.length + this.#offsets.length * Int32Array.BYTES_PER_ELEMENT;
  }

  take(): { data: Uint8Array; valueOffsets: Int32Array } {
    const taken = { data: this.#bytes.take(), valueOffsets: this.#offsets.take() };
    this.#offsets.push(0);
    return taken;
  }
}

/** A column of strings; a null takes no bytes. */
export class StringColumn implements ColumnBuffer {
  readonly #pool = new StringPool();
  readonly #validity = new Validity();

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
