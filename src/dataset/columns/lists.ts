import { Field, Float32, List, Utf8, makeData, type Data, type DataType } from 'apache-arrow';
import type { Cell } from '../schema.ts';
import { wrongValue, type ColumnBuffer } from './column-buffer.ts';
import { FLOATS, GrowingArray } from './growing.ts';
import { Offsets } from './offsets.ts';
import { StringPool } from './strings.ts';

/** The type of a list, whose item is named and nullable as pyarrow has it, so that schemas compare equal there. */
export function listOf<T extends DataType>(item: T): List<T> {
  return new List(new Field('item', item, true));
}

function isStrings(items: readonly unknown[]): items is readonly string[] {
  for (const item of items) if (typeof item !== 'string') return false;
  return true;
}

/** A column of lists of strings. */
export class StringListColumn implements ColumnBuffer {
  readonly #pool = new StringPool();
  readonly #ends = new Offsets();
  #lists = 0;
  #items = 0;

  append(value: Cell | undefined): void {
    if (typeof value !== 'object' || value === null) throw wrongValue('a list of strings', value);
    if (!isStrings(value)) throw wrongValue('a string in the list', value.find((item) => typeof item !== 'string'));
    this.#pool.pushAll(value);
    this.#items += value.length;
    this.#ends.push(this.#items);
    this.#lists += 1;
  }

  take(): Data {
    const child = makeData({ type: new Utf8(), length: this.#items, nullCount: 0, ...this.#pool.take() });
    const length = this.#lists;
    this.#items = 0;
    this.#lists = 0;
    return makeData({ type: listOf(new Utf8()), length, nullCount: 0, valueOffsets: this.#ends.take(), child });
  }

  byteLength(): number {
    return this.#pool.byteLength();
  }
}

/** A column of lists of floats. */
export class FloatListColumn implements ColumnBuffer {
  readonly #values = new GrowingArray(FLOATS);
  readonly #ends = new Offsets();
  #lists = 0;

  append(value: Cell | undefined): void {
    if (typeof value !== 'object' || value === null) throw wrongValue('a list of numbers', value);
    for (const item of value) {
      if (typeof item !== 'number') throw wrongValue('a number in the list', item);
      if (!Number.isFinite(item)) throw new RangeError(`Expected a finite number in the list but received ${item}`);
      this.#values.reserve(1)[this.#values.length] = item;
      this.#values.length += 1;
    }
    this.#ends.push(this.#values.length);
    this.#lists += 1;
  }

  take(): Data {
    const data = this.#values.take();
    const child = makeData({ type: new Float32(), length: data.length, nullCount: 0, data });
    const length = this.#lists;
    this.#lists = 0;
    return makeData({ type: listOf(new Float32()), length, nullCount: 0, valueOffsets: this.#ends.take(), child });
  }

  byteLength(): number {
    return this.#values.length * Float32Array.BYTES_PER_ELEMENT;
  }
}
