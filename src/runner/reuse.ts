import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from '../dataset/durable-file.ts';
import type { OutputFile, Part } from '../dataset/manifest.ts';
import { partName, type PlannedPart } from './plan.ts';
import type { Published } from './published.ts';

/** A part as it stands in a dataset: what the manifest says of it, and its files. */
export interface FinishedPart {
  readonly part: Part;
  readonly files: readonly OutputFile[];
}

/** Takes an unchanged part over from the published version, under its new number; `null` when it isn't there. */
export function reusePart(planned: PlannedPart, published: Published | null, staging: string): FinishedPart | null {
  const known = published?.manifest.parts.find(({ key }) => key === planned.key);
  if (published === null || known === undefined) return null;
  const oldName = partName(known.number, known.key);
  const newName = partName(planned.number, planned.key);
  const files = published.manifest.outputs
    .filter(({ path }) => path.includes(`/${oldName}.`))
    .map((file) => ({ ...file, path: file.path.replace(oldName, newName), from: file.path }));
  for (const { from, path } of files) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    linkOrCopy(join(published.folder, from), join(staging, path));
  }
  return { part: { ...known, number: planned.number }, files: files.map(({ from: _from, ...file }) => file) };
}
