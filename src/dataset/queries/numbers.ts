import pl from 'nodejs-polars';
import type { TableSchema } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/** Reads a text column and a column of numbers of a table into a map; the text is unique. */
export async function numbersOf(table: TableSchema, paths: readonly string[], key: string, value: string): Promise<ReadonlyMap<string, number>> {
  const rows = await scanParts(table, paths).select(pl.col(key), pl.col(value)).collect();
  return new Map(rows.rows().map(([name, number]) => [String(name), Number(number)]));
}
