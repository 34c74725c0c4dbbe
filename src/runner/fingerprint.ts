import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Which program made a dataset. */
export interface ProgramVersion {
  /** The package's version. */
  readonly version: string;
  /** Hash over all that decides what a document's rows are: code, word lists, models, and pinned dependencies. */
  readonly fingerprint: string;
}

const sources = new URL('..', import.meta.url);

/** Folders whose files decide what a document's rows are, into which part they fall (the runner's), and what the report shows. */
const deciding = ['corpus', 'dataset', 'report', 'runner', 'text', 'transforms'];

/** Reads the program's version and fingerprint from its own files, so that a changed word list never meets a stale part. */
export function programVersion(): ProgramVersion {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', sources), 'utf8'));
  const { version, dependencies } = manifest as { version: string; dependencies: Readonly<Record<string, string>> };
  const hash = createHash('sha256').update(JSON.stringify([version, dependencies]));
  for (const folder of deciding) {
    const root = fileURLToPath(new URL(`${folder}/`, sources));
    for (const file of filesBelow(root)) hash.update(`${folder}/${file}\0`).update(readFileSync(join(root, file)));
  }
  return { version, fingerprint: hash.digest('hex').slice(0, 16) };
}

/** Maps and type declarations say nothing of what the code does. */
const irrelevant = /\.(?:map|d\.ts)$/;

const filesBelow = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !irrelevant.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted();
