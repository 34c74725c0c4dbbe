import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../text/code-points.ts';
import type { DocumentRef, InventoryOptions } from '../corpus/inventory.ts';
import type { SentenceRow } from '../dataset/schema.ts';
import type { SourceDocument } from '../document.ts';
import { normalise } from '../transforms/normalise/index.ts';
import type { TransformOptions } from '../transforms/index.ts';
import { readDocuments, readSentences } from './dataset-reader.ts';
import { documentReader } from './document-reader.ts';
import type { Published } from './published.ts';
import { cut, tracedBytes } from './raw-text.ts';

/** Something that isn't as the manifest or the law of offsets says. */
export interface Discrepancy {
  /** A file's path or a sentence's id. */
  readonly where: string;
  readonly what: string;
}

/** How many sentences were checked, and what was wrong. */
export interface Verification {
  readonly sentences: number;
  readonly discrepancies: readonly Discrepancy[];
}

/** Checks the checksum of every file of a published dataset. */
export function verifyFiles({ folder, manifest }: Published): readonly Discrepancy[] {
  return manifest.outputs.flatMap(({ path, sha256 }) => {
    const found = createHash('sha256').update(readFileSync(join(folder, path))).digest('hex');
    return found === sha256 ? [] : [{ where: path, what: `its SHA-256 is ${found}, the manifest says ${sha256}` }];
  });
}

/**
 * Checks the law of offsets on every sentence: the raw bytes `raw_start..raw_end`, decoded and normalised again, give
 * `text`. Documents whose source is gone or changed are discrepancies too.
 *
 * @param refs the input's documents as they are now
 */
export function verifyOffsets(published: Published, refs: readonly DocumentRef[], { folder }: InventoryOptions, options: TransformOptions): Verification {
  const sources = new Map(refs.map((ref) => [ref.docId, ref]));
  const read = documentReader(folder);
  const clean = normalise.prepare(options.normalise);
  const discrepancies: Discrepancy[] = [];
  let sentences = 0;
  for (const part of published.manifest.parts) {
    const documents = new Map(readDocuments(published, part).map((row) => [row.doc_id, row]));
    for (const [docId, rows] of byDocument(readSentences(published, part))) {
      const document = documents.get(docId);
      const ref = sources.get(docId);
      sentences += rows.length;
      if (document === undefined || ref?.sha256 !== document.source_sha256) {
        discrepancies.push({ where: docId, what: 'its source is gone, or isn’t what it was when the dataset was built' });
        continue;
      }
      const bytes = tracedBytes(ref, document, read(ref));
      discrepancies.push(...rows.flatMap((row) => tracedWrongly(row, cut(row, document, bytes), (text) => clean({ ...blank, text }).normalised.text)));
    }
  }
  return { sentences, discrepancies: discrepancies.toSorted((a, b) => byCodePoint(a.where, b.where)) };
}

/** A document of which only the text matters. */
const blank: SourceDocument = {
  docId: '',
  sourcePath: '',
  sourceSha256: '',
  sourceBytes: 0,
  encoding: 'utf-8',
  text: '',
  byteOffsets: new Int32Array(0),
  metadata: { title: null, published: null, place: null, agency: null, reporters: [] },
};

function byDocument(rows: readonly SentenceRow[]): ReadonlyMap<string, readonly SentenceRow[]> {
  const grouped = new Map<string, SentenceRow[]>();
  for (const row of rows) {
    const known = grouped.get(row.doc_id);
    if (known === undefined) grouped.set(row.doc_id, [row]);
    else known.push(row);
  }
  return grouped;
}

function tracedWrongly({ sentence_id: where, text }: SentenceRow, raw: string, clean: (text: string) => string): readonly Discrepancy[] {
  const again = clean(raw);
  return again === text ? [] : [{ where, what: `its bytes give ${JSON.stringify(again)}, but its text is ${JSON.stringify(text)}` }];
}
