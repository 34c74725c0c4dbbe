import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArrow } from '../../../src/dataset/arrow.ts';
import { parquetFromArrow } from '../../../src/dataset/parquet.ts';
import type { TableSchema } from '../../../src/dataset/schema.ts';
import type { RowOf } from '../../../src/dataset/schema/column.ts';

/** A folder whose name has what a pattern would have, for part files that tests write. */
export class PartFolder implements Disposable {
  readonly #path = mkdtempSync(join(tmpdir(), 'parts [a-z]*? '));
  #number = 0;

  /** Writes a part and returns its path. */
  async write<T extends TableSchema>(table: T, rows: readonly RowOf<T>[], format: 'arrow' | 'parquet'): Promise<string> {
    const { file, stream } = writeArrow(table, rows);
    this.#number += 1;
    const path = join(this.#path, `${this.#number}.${format}`);
    writeFileSync(path, format === 'arrow' ? file : parquetFromArrow(stream));
    return path;
  }

  [Symbol.dispose](): void {
    rmSync(this.#path, { recursive: true });
  }
}
