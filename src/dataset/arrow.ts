import { RecordBatch, RecordBatchStreamWriter, Struct, makeData, type Schema } from 'apache-arrow';
import { messageOf } from '../errors.ts';
import { arrowSchema, bufferFor } from './arrow-schema.ts';
import type { ColumnBuffer } from './columns/column-buffer.ts';
import { IpcFile } from './ipc-file.ts';
import type { Cell, TableSchema } from './schema.ts';
import type { RowOf } from './schema/column.ts';

/** Rows in a record batch: many enough for readers to work on columns, few enough to hold in memory. */
export const BATCH_ROWS = 65_536;

/** Bytes in one column at which a batch ends early: offsets are 32 bits wide, and memory is to stay flat. */
const BATCH_BYTES = 67_108_864;

/** After so many rows the bytes are looked at; after each would cost a tenth of the time. */
const ROWS_BETWEEN_LOOKS = 256;

/** A finished table in both of Arrow's containers. */
export interface ArrowTable {
  /** The IPC file (`.arrow`), uncompressed, so that readers can map it into memory. */
  readonly file: Uint8Array;
  /** The IPC stream inside it (a view), for {@link parquetFromArrow}. */
  readonly stream: Uint8Array;
  readonly rows: number;
}

/** Adds a column's cells of some rows, a column at a time: the processor then runs the same code on the same buffer. */
function appendCells(
  name: string,
  buffer: ColumnBuffer,
  rows: readonly Readonly<Record<string, Cell>>[],
  start: number,
  end: number,
): void {
  try {
    for (let index = start; index < end; index += 1) buffer.append(rows[index]?.[name]);
  } catch (error) {
    throw new TypeError(`Column ${name}: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Takes the rows of one table, a few at a time, and gives them back as Arrow. The same rows give the same bytes.
 * One writer makes one table after the other, and should where there are many: fresh memory costs as much as the work.
 */
export class TableWriter<T extends TableSchema> {
  readonly #schema: Schema;
  readonly #columns: readonly { readonly name: string; readonly buffer: ColumnBuffer }[];
  readonly #writer = new RecordBatchStreamWriter();
  #file = new IpcFile();
  #batched = 0;
  #rows = 0;

  /** @param metadata key-values for whoever opens the file, such as the program's version. */
  constructor(table: T, metadata: Readonly<Record<string, string>> = {}) {
    this.#schema = arrowSchema(table, metadata);
    this.#columns = table.columns.map((column) => ({ name: column.name, buffer: bufferFor(column) }));
    this.#begin();
  }

  /**
   * Adds rows after those already there.
   * @throws {TypeError} naming the column, if a value isn't of its type, doesn't fit or is null where that is not allowed;
   * the table can't be finished then.
   */
  append(rows: readonly RowOf<T>[]): void {
    for (let start = 0; start < rows.length; ) {
      const end = Math.min(rows.length, start + ROWS_BETWEEN_LOOKS - (this.#batched % ROWS_BETWEEN_LOOKS));
      for (const { name, buffer } of this.#columns) appendCells(name, buffer, rows, start, end);
      this.#batched += end - start;
      if (this.#isBatchFull()) this.#flush();
      start = end;
    }
  }

  /** The table with all rows since the last call; what is added afterwards belongs to the next one. */
  finish(): ArrowTable {
    this.#flush();
    this.#writer.close();
    const table = { ...this.#file.finish(this.#schema), rows: this.#rows };
    this.#begin();
    return table;
  }

  #begin(): void {
    this.#file = new IpcFile();
    this.#writer.reset(this.#file, this.#schema);
    this.#rows = 0;
  }

  #isBatchFull(): boolean {
    if (this.#batched % ROWS_BETWEEN_LOOKS !== 0) return false;
    return this.#batched === BATCH_ROWS || this.#columns.some(({ buffer }) => buffer.byteLength() >= BATCH_BYTES);
  }

  #flush(): void {
    if (this.#batched === 0) return;
    this.#file.expect(this.#columns.reduce((bytes, { buffer }) => bytes + buffer.byteLength(), 0));
    const children = this.#columns.map(({ buffer }) => buffer.take());
    const data = makeData({ type: new Struct(this.#schema.fields), length: this.#batched, nullCount: 0, children });
    this.#writer.write(new RecordBatch(this.#schema, data));
    this.#rows += this.#batched;
    this.#batched = 0;
  }
}

/** Writes all rows of a table at once. */
export function writeArrow<T extends TableSchema>(
  table: T,
  rows: readonly RowOf<T>[],
  metadata: Readonly<Record<string, string>> = {},
): ArrowTable {
  const writer = new TableWriter(table, metadata);
  writer.append(rows);
  return writer.finish();
}
