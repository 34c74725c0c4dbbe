import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { sha256Of } from '../corpus/inventory.ts';
import { linkOrCopy } from '../dataset/durable-file.ts';
import type { Manifest, OutputFile, Part } from '../dataset/manifest.ts';
import { messageOf } from '../errors.ts';
import { partName, type PlannedPart } from './plan.ts';

/** A part as it stands in a dataset: what the manifest says of it, and its files. */
export interface FinishedPart {
  readonly part: Part;
  readonly files: readonly OutputFile[];
}

/** A part that was taken over, or why it can't be. */
export type Reused = { readonly ok: true; readonly value: FinishedPart } | { readonly ok: false; readonly damage: string };

/** The finished parts of a dataset by their keys. */
export function partsByKey({ parts, outputs }: Pick<Manifest, 'parts' | 'outputs'>): ReadonlyMap<string, FinishedPart> {
  const files = new Map<string, OutputFile[]>();
  for (const file of outputs) {
    const name = basename(file.path, extname(file.path));
    const known = files.get(name);
    if (known === undefined) files.set(name, [file]);
    else known.push(file);
  }
  return new Map(parts.map((part) => [part.key, { part, files: files.get(partName(part.number, part.key)) ?? [] }]));
}

/**
 * Takes a finished part over, under the number that it has now. Its files are read once, so that a bit
 * that fell over on the disk isn't handed down from version to version.
 *
 * @param folder where the part's files lie now
 */
export function reusePart(planned: PlannedPart, folder: string, { part, files }: FinishedPart, staging: string): Reused {
  for (const file of files) {
    const damage = damageOf(folder, file);
    if (damage !== null) return { ok: false, damage: `${file.path}: ${damage}` };
  }
  const [oldName, newName] = [partName(part.number, part.key), partName(planned.number, planned.key)];
  const renamed = files.map((file) => ({ ...file, path: file.path.replace(oldName, newName) }));
  for (const [index, { path }] of renamed.entries()) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    linkOrCopy(join(folder, files[index]?.path ?? path), join(staging, path));
  }
  return { ok: true, value: { part: { ...part, number: planned.number }, files: renamed } };
}

/** Says how a file differs from what the manifest says; `null` when it doesn't. */
export function damageOf(folder: string, { path, sha256 }: Pick<OutputFile, 'path' | 'sha256'>): string | null {
  try {
    const found = sha256Of(readFileSync(join(folder, path)));
    return found === sha256 ? null : `its SHA-256 is ${found}, the manifest says ${sha256}`;
  } catch (error) {
    return messageOf(error);
  }
}
