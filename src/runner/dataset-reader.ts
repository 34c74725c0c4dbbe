import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { YanlunError } from '../errors.ts';
import type { DocumentRow, SentenceRow } from '../dataset/schema.ts';
import type { Part } from '../dataset/manifest.ts';
import { partName } from './plan.ts';
import type { Published } from './published.ts';

/** The sentences of one part, in order; needs the Arrow files. */
export function readSentences(published: Published, { number, key }: Part): readonly SentenceRow[] {
  return readRows(published, join('sentences', `${partName(number, key)}.arrow`)) as readonly SentenceRow[];
}

/** The documents of one part, in order; needs the Arrow files. */
export function readDocuments(published: Published, { number, key }: Part): readonly DocumentRow[] {
  return readRows(published, join('documents', `${partName(number, key)}.arrow`)) as readonly DocumentRow[];
}

/** The rows of a table that is one file; needs the Arrow file. */
export const readTable = (published: Published, table: 'speakers' | 'topics' | 'rejects'): readonly unknown[] =>
  readRows(published, `${table}.arrow`);

function readRows({ folder, manifest }: Published, path: string): readonly unknown[] {
  if (!manifest.outputs.some((file) => file.path === path)) {
    const { dataset, versions } = manifest;
    throw new YanlunError(
      'failed',
      `The dataset ${dataset} (contract ${versions.contract}) was published without ${path}, which this command reads. Name arrow in the job’s output.formats and run it.`,
    );
  }
  return tableFromIPC(readFileSync(join(folder, path)))
    .toArray()
    .map((row: { toJSON: () => unknown }) => row.toJSON());
}
