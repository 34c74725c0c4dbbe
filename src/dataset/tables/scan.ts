import pl, { type LazyDataFrame } from 'nodejs-polars';
import { writeArrow } from '../arrow.ts';
import type { TableSchema } from '../schema.ts';

/** Makes polars take a path as it is: it expands patterns in a scan of Arrow files, and can't be told not to. */
function literally(path: string): string {
  return path.replace(/[*?[]/g, '[$&]');
}

function scanFile(path: string): LazyDataFrame {
  return path.endsWith('.arrow') ? pl.scanIPC(literally(path)) : pl.scanParquet(path, { glob: false, hivePartitioning: false });
}

/**
 * The rows of part files, as one table that is read when it is needed.
 * @param paths files of the same table, each `.arrow` or `.parquet`; without any, the table has no rows.
 */
export function scanParts(table: TableSchema, paths: readonly string[]): LazyDataFrame {
  if (paths.length === 0) return pl.readIPC(Buffer.from(writeArrow(table, []).file)).lazy();
  return pl.concat(paths.map(scanFile));
}

/** Parts that are read at once: enough to keep all cores busy, few enough that memory doesn't grow with the corpus. */
const partsAtOnce = 8;

/** The parts, a few at a time; without any, one batch of none. */
export function batchesOf(paths: readonly string[]): readonly (readonly string[])[] {
  const batches = Math.max(1, Math.ceil(paths.length / partsAtOnce));
  return Array.from({ length: batches }, (_, batch) => paths.slice(batch * partsAtOnce, (batch + 1) * partsAtOnce));
}
