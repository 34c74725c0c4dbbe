import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Table, tableFromIPC } from 'apache-arrow';

/** The built program. */
export const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** How a call of the program ended. */
export interface Call {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the built program as a shell would. */
export function yanlun(...args: readonly string[]): Promise<Call> {
  return new Promise((resolve) => {
    execFile('node', [entry, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
}

/** A new folder with the files given. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'yanlun-cli-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every file of a published dataset, by its path. */
export function filesOf(dataset: string): ReadonlyMap<string, string> {
  const paths = readdirSync(dataset, { recursive: true, withFileTypes: true }).filter((entry_) => entry_.isFile());
  return new Map(paths.map((file) => join(file.parentPath, file.name)).toSorted().map((path) => [path.slice(dataset.length), readFileSync(path, 'base64')]));
}

/** The rows of a table of a published dataset. */
export function rowsOf(dataset: string, table: string): readonly Readonly<Record<string, unknown>>[] {
  const parts = readdirSync(dataset).includes(table) ? readdirSync(join(dataset, table)).map((name) => join(table, name)) : [`${table}.arrow`];
  const tables: readonly Table[] = parts.filter((path) => path.endsWith('.arrow')).toSorted().map((path) => tableFromIPC(readFileSync(join(dataset, path))));
  return tables.flatMap((rows) => rows.toArray().map((row: { toJSON: () => Record<string, unknown> }) => row.toJSON()));
}
