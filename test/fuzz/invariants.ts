import { type DocumentRef, wholeRef } from '../../src/corpus/inventory.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { writeArrow } from '../../src/dataset/arrow.ts';
import { documentRow, sentenceRows } from '../../src/dataset/rows.ts';
import { type Column, DOCUMENTS, type DocumentRow, type SentenceRow, SENTENCES } from '../../src/dataset/schema.ts';
import type { LabelledDocument, SourceDocument } from '../../src/document.ts';
import { jobSchema } from '../../src/jobs/schema/define-job.ts';
import { asWritten, cut, tracedBytes } from '../../src/runner/raw-text.ts';
import { verifyDocument } from '../../src/runner/verify/document.ts';
import { preparePipeline } from '../../src/transforms/index.ts';
import { normalise } from '../../src/transforms/normalise/index.ts';

const { input, transforms } = jobSchema.parse({ name: 'fuzz', output: { dataset: 'fuzz' } });

/** Prepares every transform and gives the function that says what is wrong with the labels of some bytes; nothing, mostly. */
export function prepareInvariants(): (path: string, bytes: Uint8Array) => readonly string[] {
  const label = preparePipeline(transforms);
  const clean = normalise.prepare(transforms.normalise);
  return (path, bytes) => {
    const ref = wholeRef('fuzz', path, bytes);
    try {
      const source = readDocument(ref, bytes, input.fields);
      return source.ok ? faultsOf(label(source.value), ref, bytes, (text) => clean({ ...source.value, text }).normalised.text) : [];
    } catch (error) {
      return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    }
  };
}

function faultsOf(document: LabelledDocument, ref: DocumentRef, bytes: Uint8Array, clean: (text: string) => string): readonly string[] {
  const row = documentRow(document, 'train', null);
  const rows = sentenceRows(document, 'train', null);
  // Whether the columns can be written at all.
  writeArrow(SENTENCES, rows);
  writeArrow(DOCUMENTS, [row]);
  return [
    ...verifyDocument(row, rows).map(({ where, what }) => `${where}: ${what}`),
    ...rows.flatMap((each) => typeFaults(SENTENCES.columns, each)),
    ...typeFaults(DOCUMENTS.columns, row),
    ...offsetFaults(document, row, rows, tracedBytes(ref, row, bytes), clean),
  ];
}

/** Every value has its column's type, and is of its list where there is one. */
function typeFaults(columns: readonly Column[], row: SentenceRow | DocumentRow): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(row));
  return columns.flatMap((column) => (isOf(column, values.get(column.name)) ? [] : [`${column.name} is ${JSON.stringify(values.get(column.name))}`]));
}

function isOf({ type, nullable, values }: Column, value: unknown): boolean {
  if (value === null) return nullable;
  switch (type) {
    case 'utf8':
      return typeof value === 'string' && !/\p{Surrogate}/u.test(value) && (values?.includes(value) ?? true);
    case 'date32':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    case 'int32':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
    case 'float32':
      return typeof value === 'number' && value >= 0 && value <= 1;
    case 'list<utf8>':
      return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
    case 'list<float32>':
      return Array.isArray(value) && value.every((item) => typeof item === 'number' && item >= 0 && item <= 1);
    default:
      return type satisfies never;
  }
}

/** The law of offsets; and sentences follow each other without losing anything that is not white space. */
function offsetFaults(source: SourceDocument, document: DocumentRow, rows: readonly SentenceRow[], bytes: Uint8Array, clean: (text: string) => string): readonly string[] {
  const again = rows.filter((row) => clean(cut(row, document, bytes)) !== row.text).map(({ sentence_id: id }) => `${id}: its bytes give another text`);
  const gaps = rows.flatMap((row, index) => {
    const before = rows[index - 1]?.raw_end ?? source.byteOffsets[0] ?? 0;
    if (row.raw_start < before) return [`${row.sentence_id} begins before the last sentence ends`];
    const between = cutPlain(document, bytes, before, row.raw_start);
    return clean(between).trim() === '' ? [] : [`${JSON.stringify(between)} before ${row.sentence_id} is in no sentence`];
  });
  return [...again, ...gaps];
}

/** Between the sentences of a record an escape may be of white space. */
function cutPlain(document: DocumentRow, bytes: Uint8Array, start: number, end: number): string {
  const range = { raw_start: start, raw_end: end };
  return document.source_path.endsWith('.jsonl') ? cut(range, document, bytes) : asWritten(range, document, bytes);
}
