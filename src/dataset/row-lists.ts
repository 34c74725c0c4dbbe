import { type Data, Field, List, makeData, Struct } from 'apache-arrow';
import { arrowSchema, bufferFor } from './arrow-schema.ts';
import { Offsets } from './columns/offsets.ts';
import type { Cell, TableSchema } from './schema.ts';
import type { RowOf } from './schema/column.ts';

/** The type of a column each of whose values is a list of rows of a table. */
export const rowListType = (table: TableSchema): List<Struct> =>
  new List(new Field('item', new Struct(arrowSchema(table, {}).fields), false));

/** Collects a column each of whose values is a list of rows of a table, for one record batch after the other. */
export class RowLists<T extends TableSchema> {
  readonly #type: List<Struct>;
  readonly #columns;
  readonly #ends = new Offsets();
  #lists = 0;
  #rows = 0;

  constructor(table: T) {
    this.#type = rowListType(table);
    this.#columns = table.columns.map((column) => ({ name: column.name, buffer: bufferFor(column) }));
  }

  /** Adds one list. Errors as in `ColumnBuffer`. */
  append(rows: readonly RowOf<T>[]): void {
    for (const row of rows as readonly Readonly<Record<string, Cell>>[]) {
      for (const { name, buffer } of this.#columns) buffer.append(row[name]);
    }
    this.#rows += rows.length;
    this.#lists += 1;
    this.#ends.push(this.#rows);
  }

  /** The lists since the last call, good until the next {@link append}. */
  take(): Data<List<Struct>> {
    const children = this.#columns.map(({ buffer }) => buffer.take());
    const child = makeData({ type: this.#type.children[0]?.type ?? new Struct([]), length: this.#rows, nullCount: 0, children });
    const length = this.#lists;
    this.#rows = 0;
    this.#lists = 0;
    return makeData({ type: this.#type, length, nullCount: 0, valueOffsets: this.#ends.take(), child });
  }
}
