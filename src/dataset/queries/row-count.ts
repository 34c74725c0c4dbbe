import pl from 'nodejs-polars';
import type { TableSchema } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/** How many rows a table's files have. */
export async function rowCountOf(table: TableSchema, paths: readonly string[]): Promise<number> {
  const counted = await scanParts(table, paths).select(pl.len().alias('#rows')).collect();
  return Number(counted.row(0)[0] ?? 0);
}
