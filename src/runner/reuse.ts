import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** A folder with finished parts: a published version, or one of a parts folder. */
export interface PartSource {
  readonly folder: string;
  readonly manifest: Pick<Manifest, 'parts' | 'outputs'>;
}

/** A part that was taken over, or why it can't be. */
export type Reused = { readonly ok: true; readonly value: FinishedPart } | { readonly ok: false; readonly damage: string };

/**
 * Takes a finished part over, under the number that it has now. Its files are read once, so that a bit
 * that fell over on the disk isn't handed down from version to version.
 */
export function reusePart(planned: PlannedPart, { folder, manifest }: PartSource, staging: string): Reused {
  const known = manifest.parts.find(({ key }) => key === planned.key);
  if (known === undefined) return { ok: false, damage: `it has no part ${planned.key}` };
  const oldName = partName(known.number, known.key);
  const newName = partName(planned.number, planned.key);
  const files = manifest.outputs.filter(({ path }) => path.includes(`/${oldName}.`));
  const damage = files.map((file) => damageOf(folder, file)).find((found) => found !== null);
  if (damage !== undefined && damage !== null) return { ok: false, damage };
  const renamed = files.map((file) => ({ ...file, path: file.path.replace(oldName, newName) }));
  for (const [index, { path }] of renamed.entries()) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    linkOrCopy(join(folder, files[index]?.path ?? path), join(staging, path));
  }
  return { ok: true, value: { part: { ...known, number: planned.number }, files: renamed } };
}

/** Says how a file differs from what the manifest says; `null` when it doesn't. */
export function damageOf(folder: string, { path, sha256 }: Pick<OutputFile, 'path' | 'sha256'>): string | null {
  try {
    const found = sha256Of(readFileSync(join(folder, path)));
    return found === sha256 ? null : `${path}: its SHA-256 is ${found}, the manifest says ${sha256}`;
  } catch (error) {
    return `${path}: ${messageOf(error)}`;
  }
}
