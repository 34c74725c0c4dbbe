import { DateDay, Float32, Int32, makeData, type Data } from 'apache-arrow';
import { msOfDay } from '../../text/days.ts';
import type { Cell } from '../schema.ts';
import { wrongValue, type ColumnBuffer } from './column-buffer.ts';
import { FLOATS, GrowingArray, INTEGERS } from './growing.ts';
import { Validity } from './validity.ts';

const MS_PER_DAY = 86_400_000;

/** A column of 32-bit integers; what isn't one is refused, not wrapped. */
export class Int32Column implements ColumnBuffer {
  readonly #values = new GrowingArray(INTEGERS);
  readonly #validity: Validity;

  constructor(nullable: boolean) {
    this.#validity = new Validity(nullable);
  }

  append(value: Cell | undefined): void {
    if (typeof value !== 'number' && value !== null) throw wrongValue('an integer', value);
    const number = value ?? 0;
    if ((number | 0) !== number) throw new RangeError(`Expected an integer of 32 bits but received ${number}`);
    this.#values.reserve(1)[this.#values.length] = number;
    this.#values.length += 1;
    this.#validity.push(value !== null);
  }

  take(): Data {
    return makeData({ type: new Int32(), ...this.#validity.take(), data: this.#values.take() });
  }

  byteLength(): number {
    return this.#values.length * Int32Array.BYTES_PER_ELEMENT;
  }
}

/** A column of floats; NaN and infinity are refused, since readers disagree whether they are null. */
export class Float32Column implements ColumnBuffer {
  readonly #values = new GrowingArray(FLOATS);
  readonly #validity: Validity;

  constructor(nullable: boolean) {
    this.#validity = new Validity(nullable);
  }

  append(value: Cell | undefined): void {
    if (typeof value !== 'number' && value !== null) throw wrongValue('a number', value);
    const number = value ?? 0;
    if (!Number.isFinite(number)) throw new RangeError(`Expected a finite number but received ${number}`);
    this.#values.reserve(1)[this.#values.length] = number;
    this.#values.length += 1;
    this.#validity.push(value !== null);
  }

  take(): Data {
    return makeData({ type: new Float32(), ...this.#validity.take(), data: this.#values.take() });
  }

  byteLength(): number {
    return this.#values.length * Float32Array.BYTES_PER_ELEMENT;
  }
}

/** Days from 1970-01-01 to an ISO date; throws a RangeError if the day doesn't exist. */
function daysOf(date: string): number {
  const ms = msOfDay(date);
  if (ms === null) throw new RangeError(`Expected a date YYYY-MM-DD that exists but received ${JSON.stringify(date)}`);
  return ms / MS_PER_DAY;
}

/** A column of days; a value is an ISO date. */
export class DateColumn implements ColumnBuffer {
  readonly #values = new GrowingArray(INTEGERS);
  readonly #validity: Validity;

  constructor(nullable: boolean) {
    this.#validity = new Validity(nullable);
  }

  append(value: Cell | undefined): void {
    if (typeof value !== 'string' && value !== null) throw wrongValue('a date', value);
    this.#values.reserve(1)[this.#values.length] = value === null ? 0 : daysOf(value);
    this.#values.length += 1;
    this.#validity.push(value !== null);
  }

  take(): Data {
    return makeData({ type: new DateDay(), ...this.#validity.take(), data: this.#values.take() });
  }

  byteLength(): number {
    return this.#values.length * Int32Array.BYTES_PER_ELEMENT;
  }
}
