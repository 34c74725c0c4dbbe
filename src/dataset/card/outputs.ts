import type { OutputFile } from '../manifest.ts';

/** The container that the card speaks of: Parquet when there is any, for more readers open it. */
export function containerOf(outputs: readonly OutputFile[]): 'parquet' | 'arrow' {
  return outputs.some(({ path }) => path.endsWith('.parquet')) ? 'parquet' : 'arrow';
}

/** The files of a table in that container. */
function filesOf(table: string, outputs: readonly OutputFile[]): OutputFile[] {
  const ending = `.${containerOf(outputs)}`;
  return outputs.filter(({ path }) => (path === `${table}${ending}` || path.startsWith(`${table}/`)) && path.endsWith(ending));
}

/** A pattern that matches these files and no others. */
export function patternOf(table: string, outputs: readonly OutputFile[]): string {
  const ending = containerOf(outputs);
  return outputs.some(({ path }) => path.startsWith(`${table}/`)) ? `${table}/*.${ending}` : `${table}.${ending}`;
}

/** Rows of a table, all parts together. */
export function rowsOf(table: string, outputs: readonly OutputFile[]): number {
  return filesOf(table, outputs).reduce((sum, { rows }) => sum + rows, 0);
}

/** Bytes of a table's files, all parts together. */
export function bytesOf(table: string, outputs: readonly OutputFile[]): number {
  return filesOf(table, outputs).reduce((sum, { bytes }) => sum + bytes, 0);
}
