import pl from 'nodejs-polars';
import type { TableSchema } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/**
 * Reads two columns of a table into a map.
 *
 * @param key name of a text column without repetitions
 * @param read makes the map's value of the other column's
 */
export async function pairsOf<Value>(
  table: TableSchema,
  paths: readonly string[],
  key: string,
  value: string,
  read: (cell: unknown) => Value,
): Promise<ReadonlyMap<string, Value>> {
  const rows = await scanParts(table, paths).select(pl.col(key), pl.col(value)).collect();
  return new Map(rows.rows().map(([name, cell]) => [String(name), read(cell)]));
}
