import { Field, Float32, List, Utf8, makeData, type Data, type DataType } from 'apache-arrow';
import type { Cell } from '../schema.ts';
import { wrongValue, type ColumnBuffer } from './column-buffer.ts';
import { GrowingArray } from './growing.ts';
import { StringPool } from './strings.ts';

/** The type of a list, whose item is named and nullable as pyarrow has it, so that schemas compare equal there. */
export function listOf<T extends DataType>(item: T): List<T> {
  return new List(new Field('item', item, true));
}

/** Where each list ends, counted in items. */
class ListOffsets {
  readonly #offsets = new GrowingArray((length) => new Int32Array(length));

  constructor() {
    this.#offsets.push(0);
  }

  push(end: number): void {
    this.#offsets.push(end);
  }

  take(): { length: number; nullCount: number; valueOffsets: Int32Array } {
    const valueOffsets = this.#offsets.take();
    this.#offsets.push(0);
    return { length: valueOffsets.length - 1, nullCount: 0, valueOffsets };
  }
}

/** A column of lists of strings. */
export class StringListColumn implements ColumnBuffer {
  readonly #pool = new StringPool();
  readonly #lists = new ListOffsets();
  #items = 0;

  append(value: Cell | undefined): void {
    if (typeof value !== 'object' || value === null) throw wrongValue('a list of strings', value);
    for (const item of value) {
      if (typeof item !== 'string') throw wrongValue('a string in the list', item);
      this.#pool.push(item);
    }
    this.#items += value.length;
    this.#lists.push(this.#items);
  }

  take(): Data {
    const child = makeData({ type: new Utf8(), length: this.#items, nullCount: 0, ...this.#pool.take() });
    this.#items = 0;
    return makeData({ type: listOf(new Utf8()), ...this.#lists.take(), child });
  }

  byteLength(): number {
    return this.#pool.byteLength();
  }
}

/** A column of lists of floats. */
export class FloatListColumn implements ColumnBuffer {
  readonly #values = new GrowingArray((length) => new Float32Array(length));
  readonly #lists = new ListOffsets();

  append(value: Cell | undefined): void {
    if (typeof value !== 'object' || value === null) throw wrongValue('a list of numbers', value);
    for (const item of value) {
      if (typeof item !== 'number') throw wrongValue('a number in the list', item);
      if (!Number.isFinite(item)) throw new RangeError(`Expected a finite number in the list but received ${item}`);
      this.#values.push(item);
    }
    this.#lists.push(this.#values.length);
  }

  take(): Data {
    const data = this.#values.take();
    const child = makeData({ type: new Float32(), length: data.length, nullCount: 0, data });
    return makeData({ type: listOf(new Float32()), ...this.#lists.take(), child });
  }

  byteLength(): number {
    return this.#values.length * Float32Array.BYTES_PER_ELEMENT;
  }
}
