import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { TABLES, type TableName } from '../../src/dataset/schema.ts';

/** A row as every reader has to give it: dates as `YYYY-MM-DD`, lists as arrays, 32-bit floats as they are in 64. */
export type PlainRow = Readonly<Record<string, unknown>>;
export type Rows = Readonly<Record<TableName, readonly PlainRow[]>>;

/** The files of a table in one container, part by part. */
export function filesOf(dataset: string, table: TableName, ending: 'arrow' | 'parquet'): readonly string[] {
  const parted = readdirSync(dataset).includes(table);
  const names = parted ? readdirSync(join(dataset, table)).map((name) => join(table, name)) : [`${table}.${ending}`];
  return names.filter((name) => name.endsWith(`.${ending}`)).toSorted().map((name) => join(dataset, name));
}

/** A cell of any Node library as plain JSON. */
export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return [...(value as Iterable<unknown>)].map(plain);
  return value ?? null;
}

/** Dates come from apache-arrow as milliseconds. */
const dated = (row: PlainRow): PlainRow => (typeof row['published'] === 'number' ? { ...row, published: new Date(row['published']).toISOString().slice(0, 10) } : row);

/** One value for every table. */
export async function eachTable<Value>(get: (table: TableName) => Value | Promise<Value>): Promise<Readonly<Record<TableName, Value>>> {
  const entries = await Promise.all(TABLES.map(async ({ name }) => [name, await get(name)] as const));
  return Object.fromEntries(entries) as Record<TableName, Value>;
}

/** All rows of all tables as apache-arrow reads them, with which every other reader's are compared. */
export function referenceRows(dataset: string): Promise<Rows> {
  return eachTable((table) =>
    filesOf(dataset, table, 'arrow').flatMap((file) =>
      tableFromIPC(readFileSync(file))
        .toArray()
        .map((row: { toJSON: () => PlainRow }) => dated(Object.fromEntries(Object.entries(row.toJSON()).map(([name, value]) => [name, plain(value)])))),
    ),
  );
}
