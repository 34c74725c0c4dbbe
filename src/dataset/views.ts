import { readFileSync } from 'node:fs';
import { containerOf } from './card/outputs.ts';
import type { OutputFile } from './manifest.ts';

/** The text of `views.sql`; `null` for a dataset without Parquet, since DuckDB by itself reads no Arrow files. */
export function viewsText(outputs: readonly OutputFile[]): string | null {
  return containerOf(outputs) === 'parquet' ? readFileSync(new URL('./views.sql', import.meta.url), 'utf8') : null;
}
