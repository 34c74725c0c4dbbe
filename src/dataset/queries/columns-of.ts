import type { TableSchema } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/** The types of a table's columns as its files have them, by name; none when there is no file. */
export async function columnsOf(table: TableSchema, paths: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (paths.length === 0) return {};
  const { schema } = await scanParts(table, paths.slice(0, 1)).head(0).collect();
  return Object.fromEntries(Object.entries(schema).map(([name, type]) => [name, plainType(String(type))]));
}

/** `DataType(List(DataType(String)))` is `List(String)`. */
const plainType = (type: string): string => type.replaceAll(/DataType\((\w+)\)/g, '$1').replace(/^DataType\((.+)\)$/, '$1');
