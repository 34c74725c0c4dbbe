import { join } from 'node:path';
import type { DocumentRef } from '../../corpus/inventory.ts';
import type { OutputFile, Part } from '../../dataset/manifest.ts';
import { type SpeakerRow, TABLES, type TopicRow } from '../../dataset/schema.ts';
import { sentencesByDocument } from '../../dataset/sentences-by-document.ts';
import { tableFiles } from '../../dataset/table-paths.ts';
import type { TransformOptions } from '../../transforms/index.ts';
import { readDocuments, readSentences, readTable } from '../dataset-reader.ts';
import { partName } from '../plan.ts';
import type { Published } from '../published.ts';
import type { Discrepancy } from './discrepancy.ts';
import { verifyDocument } from './document.ts';
import { verifyFiles } from './files.ts';
import { Links } from './links.ts';
import { offsetLaw } from './offsets.ts';
import { verifySchema } from './schema.ts';

/** How much was checked, and what was wrong. */
export interface Verification {
  readonly files: number;
  readonly documents: number;
  readonly sentences: number;
  readonly discrepancies: readonly Discrepancy[];
}

/** The input as it is now. */
export interface Sources {
  readonly documents: readonly DocumentRef[];
  readonly folder: string;
}

/**
 * Checks a whole dataset: every checksum, every file's columns and rows, that both formats hold the same, the contract of
 * every sentence, its bytes in the source, and the links between the tables. What is damaged isn't looked into further.
 */
export async function verifyDataset(published: Published, sources: Sources, options: TransformOptions): Promise<Verification> {
  const files = verifyFiles(published);
  const damaged = new Set(files.map(({ where }) => where));
  const schema = await verifySchema(published, damaged);
  const formats = await verifyFormats(published, damaged);
  const odd = new Set([...damaged, ...schema.map(({ where }) => where)]);
  const rows = verifyRows(published, odd, offsetLaw(sources.documents, sources.folder, options));
  return { files: published.manifest.outputs.length, ...rows, discrepancies: [...files, ...schema, ...formats, ...rows.discrepancies] };
}

/** Checks that a part's Parquet file has the rows of its Arrow file. */
async function verifyFormats({ folder, manifest }: Published, damaged: ReadonlySet<string>): Promise<readonly Discrepancy[]> {
  const { sameRows } = await import('../../dataset/queries.ts');
  const paths = new Set(manifest.outputs.map(({ path }) => path).filter((path) => !damaged.has(path)));
  const found: Discrepancy[] = [];
  for (const table of TABLES) {
    for (const { path } of tableFiles(manifest.outputs, table.name).filter(
      (file) => paths.has(file.path) && file.path.endsWith('.arrow'),
    )) {
      const other = path.replace(/\.arrow$/, '.parquet');
      if (!paths.has(other)) continue;
      const same = await sameRows(table, join(folder, path), join(folder, other));
      if (!same) found.push({ where: other, what: `it has other rows than ${path}` });
    }
  }
  return found;
}

function verifyRows(published: Published, odd: ReadonlySet<string>, offsets: ReturnType<typeof offsetLaw>): Omit<Verification, 'files'> {
  const { manifest } = published;
  const links = new Links();
  const discrepancies: Discrepancy[] = [];
  const counts = { documents: 0, sentences: 0 };
  const sound = manifest.parts.filter((part) => !filesOf(part, manifest.outputs).some(({ path }) => odd.has(path)));
  for (const part of sound) {
    const sentences = sentencesByDocument(readSentences(published, part));
    for (const document of readDocuments(published, part)) {
      const rows = sentences.get(document.doc_id) ?? [];
      sentences.delete(document.doc_id);
      discrepancies.push(...verifyDocument(document, rows), ...offsets(document, rows));
      links.add(document, rows);
      counts.documents += 1;
      counts.sentences += rows.length;
    }
    for (const docId of sentences.keys()) discrepancies.push({ where: docId, what: 'it has sentences, but no row in the documents table' });
  }
  const whole = sound.length === manifest.parts.length && ![...odd].some((path) => /^(?:speakers|topics)\./.test(path));
  if (whole) {
    discrepancies.push(
      ...links.verify(readTable(published, 'speakers') as readonly SpeakerRow[], readTable(published, 'topics') as readonly TopicRow[]),
    );
  }
  return { ...counts, discrepancies };
}

const filesOf = ({ number, key }: Part, outputs: readonly OutputFile[]): readonly OutputFile[] =>
  outputs.filter(({ path }) => path.includes(`/${partName(number, key)}.`));
