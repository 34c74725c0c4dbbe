import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { YanlunError } from '../errors.ts';
import type { DocumentRow, SentenceRow } from '../dataset/schema.ts';
import type { Part } from '../dataset/manifest.ts';
import { partName } from './plan.ts';
import type { Published } from './published.ts';

/** The sentences of one part, in order; needs the Arrow files. */
export function readSentences(published: Published, { number, key }: Part): readonly SentenceRow[] {
  return readRows(join(published.folder, 'sentences', `${partName(number, key)}.arrow`)) as readonly SentenceRow[];
}

/** The documents of one part, in order; needs the Arrow files. */
export function readDocuments(published: Published, { number, key }: Part): readonly DocumentRow[] {
  return readRows(join(published.folder, 'documents', `${partName(number, key)}.arrow`)) as readonly DocumentRow[];
}

/** The rows of a table that is one file; needs the Arrow file. */
export const readTable = (published: Published, table: 'speakers' | 'topics' | 'rejects'): readonly unknown[] => readRows(join(published.folder, `${table}.arrow`));

function readRows(path: string): readonly unknown[] {
  if (!existsSync(path)) throw new YanlunError('failed', `${path} is missing: this needs a dataset with the format arrow.`);
  return tableFromIPC(readFileSync(path))
    .toArray()
    .map((row: { toJSON: () => unknown }) => row.toJSON());
}
