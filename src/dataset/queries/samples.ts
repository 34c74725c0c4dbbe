import pl, { type Expr } from 'nodejs-polars';
import type { TableSchema } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/** Which rows are wanted. */
export type Wanted =
  | { readonly column: string; readonly is: 'null' | 'filled' }
  | { readonly column: string; readonly is: 'one of' | 'none of'; readonly values: readonly string[] };

/** The first rows that are wanted, with the columns named. */
export async function sampleOf(
  table: TableSchema,
  paths: readonly string[],
  wanted: Wanted,
  columns: readonly string[],
  count: number,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = await scanParts(table, paths)
    .filter(conditionOf(wanted))
    .select(...columns.map((name) => pl.col(name)))
    .head(count)
    .collect();
  return rows.toRecords();
}

function conditionOf(wanted: Wanted): Expr {
  const column = pl.col(wanted.column);
  switch (wanted.is) {
    case 'null':
      return column.isNull();
    case 'filled':
      return column.isNotNull();
    case 'one of':
      return column.isIn([...wanted.values]);
    case 'none of':
      return column.isIn([...wanted.values]).not();
    default:
      return wanted satisfies never;
  }
}
