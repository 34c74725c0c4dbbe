import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { damageOf } from '../reuse.ts';
import type { Published } from '../published.ts';
import type { Discrepancy } from './discrepancy.ts';

/** Checks that every file of a dataset is there with the checksum of the manifest, and that no other file is. */
export function verifyFiles({ folder, manifest }: Published): readonly Discrepancy[] {
  const damaged = manifest.outputs.flatMap((file) => {
    const damage = damageOf(folder, file);
    return damage === null ? [] : [{ where: file.path, what: damage }];
  });
  const known = new Set(['manifest.json', ...manifest.outputs.map(({ path }) => path)]);
  const strays = filesBelow(folder).filter((path) => !known.has(path));
  return [...damaged, ...strays.map((path) => ({ where: path, what: 'the manifest doesn’t name it' }))];
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
