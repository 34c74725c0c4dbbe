import type { TableSchema } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/** Whether two files of a table, of whatever format, have the same rows in the same order. */
export async function sameRows(table: TableSchema, one: string, other: string): Promise<boolean> {
  const [these, those] = [await scanParts(table, [one]).collect(), await scanParts(table, [other]).collect()];
  return these.frameEqual(those, true);
}
