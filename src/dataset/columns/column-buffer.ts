import type { Data } from 'apache-arrow';
import type { Cell } from '../schema.ts';

/** Collects the values of one column for one record batch. */
export interface ColumnBuffer {
  /**
   * Adds one value.
   * @throws {TypeError} if the value isn't of the column's type; {@link RangeError} if it doesn't fit.
   */
  readonly append: (value: Cell | undefined) => void;
  /** The values as Arrow data; the buffer is empty afterwards. */
  readonly take: () => Data;
  /** Bytes held, for deciding when a batch is large enough. */
  readonly byteLength: () => number;
}

/** The error for a value that a column can't take. */
export function wrongValue(expected: string, value: unknown): TypeError {
  const received = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  return new TypeError(`Expected ${expected} but received ${received}`);
}
