import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The reports of a folder, as text files below it. */
export const reportsOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .toSorted()
    .map((path) => join(folder, path));

/**
 * Writes every report `times` times under other names. Each copy but the first has a line of its own at its end: equal
 * bytes would be compared, and kept in memory, only once.
 */
export function writeCopies(reports: readonly string[], folder: string, times: number): void {
  for (let copy = 0; copy < times; copy += 1) {
    mkdirSync(join(folder, `copy-${copy}`), { recursive: true });
    const ending = copy === 0 ? '' : `\n这是第${copy}份抄本。`;
    for (const [index, path] of reports.entries()) {
      writeFileSync(join(folder, `copy-${copy}`, `${index}.txt`), readFileSync(path, 'utf8') + ending);
    }
  }
}
