import pl from 'nodejs-polars';
import type { TableSchema } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/**
 * How many rows hold each value of a text column; each item of a list counts, a missing value doesn't.
 *
 * @param paths files of the table, each `.arrow` or `.parquet`
 */
export async function countsOf(table: TableSchema, paths: readonly string[], column: string): Promise<ReadonlyMap<string, number>> {
  const isList = table.columns.some(({ name, type }) => name === column && type === 'list<utf8>');
  const values = scanParts(table, paths).select(pl.col(column).alias('value'));
  const counts = await (isList ? values.explode('value') : values)
    .filter(pl.col('value').isNotNull())
    .groupBy('value')
    .agg(pl.len().alias('#rows'))
    .sort('value')
    .collect();
  return new Map(counts.rows().map(([value, rows]) => [String(value), Number(rows)]));
}
