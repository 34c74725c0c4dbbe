import { join } from 'node:path';
import type { OutputFile } from './manifest.ts';
import type { TableName } from './schema.ts';

/**
 * The files that together hold a table's rows, in order. Any one format holds all rows; Arrow files are read faster.
 *
 * @param outputs files of a dataset, as its manifest names them
 */
export function tableFiles(outputs: readonly OutputFile[], table: TableName): readonly OutputFile[] {
  const files = outputs.filter(({ path }) => path.startsWith(`${table}/`) || path.startsWith(`${table}.`));
  const arrow = files.filter(({ path }) => path.endsWith('.arrow'));
  return (arrow.length > 0 ? arrow : files).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The paths of a table's files below the dataset's folder. */
export const tablePaths = (folder: string, outputs: readonly OutputFile[], table: TableName): readonly string[] =>
  tableFiles(outputs, table).map(({ path }) => join(folder, path));

/** The part files of the two tables that come in parts, each `.arrow` or `.parquet`. */
export interface PartPaths {
  readonly sentences: readonly string[];
  readonly documents: readonly string[];
}

/** The part files of a dataset. */
export const partPaths = (folder: string, outputs: readonly OutputFile[]): PartPaths => ({
  sentences: tablePaths(folder, outputs, 'sentences'),
  documents: tablePaths(folder, outputs, 'documents'),
});
