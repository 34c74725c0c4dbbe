import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArrowTable } from './arrow.ts';
import { writeDurably } from './durable-file.ts';
import type { OutputFile } from './manifest.ts';

/** The containers that a table is published in. */
export type Format = 'parquet' | 'arrow';

/**
 * Writes a table below a folder in every format that is asked for.
 *
 * @param name path below the folder, with `/`, without ending
 * @returns what the manifest says of each file
 */
export async function writeTable(
  folder: string,
  name: string,
  table: ArrowTable,
  formats: readonly Format[],
): Promise<readonly OutputFile[]> {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  const files: OutputFile[] = [];
  for (const format of ['arrow', 'parquet'] as const) {
    if (!formats.includes(format)) continue;
    const bytes = format === 'arrow' ? table.file : (await import('./parquet.ts')).parquetFromArrow(table.stream);
    const path = `${name}.${format}`;
    writeDurably(join(folder, path), bytes);
    files.push({ path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, rows: table.rows });
  }
  return files;
}
