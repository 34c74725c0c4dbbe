import { RecordBatch, RecordBatchStreamWriter, Struct, makeData, type Schema } from 'apache-arrow';
import { arrowSchema, bufferFor } from './arrow-schema.ts';
import { ipcFile } from './ipc-file.ts';
import type { Cell, Column, TableSchema } from './schema.ts';
import type { RowOf } from './schema/column.ts';

/** Rows in a record batch: many enough for readers to work on columns, few enough to hold in memory. */
export const BATCH_ROWS = 65_536;

/** Bytes in one column at which a batch ends early: offsets are 32 bits wide, and memory is to stay flat. */
const BATCH_BYTES = 67_108_864;

/** A finished table in both of Arrow's containers. */
export interface ArrowTable {
  /** The IPC file (`.arrow`), uncompressed, so that readers can map it into memory. */
  readonly file: Uint8Array;
  /** The IPC stream inside it (a view), for {@link parquetFromArrow}. */
  readonly stream: Uint8Array;
  readonly rows: number;
}

function appendCell(column: Column, append: (value: Cell | undefined) => void, value: Cell | undefined): void {
  try {
    if (value === null && !column.nullable) throw new TypeError('Expected a value but received null');
    append(value);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new TypeError(`Column ${column.name}: ${problem}`, { cause: error });
  }
}

/** Takes the rows of one table, a few at a time, and gives them back as Arrow. The same rows give the same bytes. */
export class TableWriter<T extends TableSchema> {
  readonly #writer = new RecordBatchStreamWriter();
  readonly #schema: Schema;
  readonly #columns;
  #batched = 0;
  #rows = 0;

  /** @param metadata key-values for whoever opens the file, such as the program's version. */
  constructor(table: T, metadata: Readonly<Record<string, string>> = {}) {
    this.#schema = arrowSchema(table, metadata);
    this.#columns = table.columns.map((column) => ({ column, buffer: bufferFor(column) }));
    this.#writer.reset(undefined, this.#schema);
  }

  /**
   * Adds rows after those already there.
   * @throws {TypeError} naming the column, if a value isn't of its type, doesn't fit or is null where that is not allowed.
   */
  append(rows: Iterable<RowOf<T>>): void {
    for (const row of rows) this.#appendRow(row);
  }

  /** Ends the table; nothing can be added afterwards. */
  finish(): ArrowTable {
    if (this.#batched > 0) this.#flush();
    this.#writer.finish();
    return { ...ipcFile(this.#writer.toUint8Array(true), this.#schema), rows: this.#rows };
  }

  #appendRow(row: Readonly<Record<string, Cell>>): void {
    let largest = 0;
    for (const { column, buffer } of this.#columns) {
      appendCell(column, (value) => buffer.append(value), row[column.name]);
      largest = Math.max(largest, buffer.byteLength());
    }
    this.#batched += 1;
    this.#rows += 1;
    if (this.#batched === BATCH_ROWS || largest >= BATCH_BYTES) this.#flush();
  }

  #flush(): void {
    const children = this.#columns.map(({ buffer }) => buffer.take());
    const data = makeData({ type: new Struct(this.#schema.fields), length: this.#batched, nullCount: 0, children });
    this.#writer.write(new RecordBatch(this.#schema, data));
    this.#batched = 0;
  }
}

/** Writes all rows of a table at once. */
export function writeArrow<T extends TableSchema>(
  table: T,
  rows: Iterable<RowOf<T>>,
  metadata: Readonly<Record<string, string>> = {},
): ArrowTable {
  const writer = new TableWriter(table, metadata);
  writer.append(rows);
  return writer.finish();
}
