import pl from 'nodejs-polars';
import type { TableSchema } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/** The share of a table's rows that have no value in a column, from 0 to 1; 0 of no rows. */
export async function nullShareOf(table: TableSchema, paths: readonly string[], column: string): Promise<number> {
  const counts = await scanParts(table, paths).select(pl.len().alias('#rows'), pl.col(column).nullCount().alias('#nulls')).collect();
  const [rows = 0, nulls = 0] = counts.row(0).map(Number);
  return rows === 0 ? 0 : nulls / rows;
}
