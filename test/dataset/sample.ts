import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import type { Cell, Column, DocumentRow, SentenceRow, TableSchema } from '../../src/dataset/schema.ts';
import type { RowOf } from '../../src/dataset/schema/column.ts';

/** An ordinary sentence, whose cells a test changes as it needs. */
export const sentence: SentenceRow = {
  doc_id: '2031/港口',
  sentence_id: '2031/港口:0',
  paragraph_index: 0,
  sentence_index: 0,
  section: 'body',
  text: '林大川说，新码头下月启用。',
  raw_start: 3,
  raw_end: 42,
  tokens: ['林大川', '说', '，', '新', '码头', '下月', '启用', '。'],
  pos: ['nr', 'v', 'x', 'a', 'n', 't', 'v', 'x'],
  speaker: '林大川',
  co_speakers: [],
  speaker_mention: '林大川',
  speaker_role: '港务局局长',
  cue: '说',
  quotation_type: 'indirect',
  attribution_method: 'explicit',
  attribution_rule: 'subject-cue',
  inherited_from: null,
  speaker_confidence: 0.9375,
  topic: 'medtop:2',
  topics: ['medtop:2', 'medtop:1'],
  topic_scores: [0.75, 0.25],
  topic_evidence: ['码头', '启用'],
  cap_major: 10,
  split: 'train',
  duplicate_of: null,
};

/** An ordinary document. */
export const report: DocumentRow = {
  doc_id: '2031/港口',
  source_path: '2031/港口.txt',
  source_sha256: '00ff',
  source_bytes: 420,
  encoding: 'utf-8',
  script: 'Hans',
  title: '新码头启用',
  published: '2031-02-28',
  place: '临江',
  agency: null,
  reporters: ['赵一', '钱二'],
  paragraphs: 3,
  sentences: 5,
  tokens: 60,
  speakers: ['林大川'],
  narrator_share: 0.25,
  topic: null,
  edits: 0,
  token_repairs: 0,
  duplicate_of: null,
  split: 'train',
};

const MS_PER_DAY = 86_400_000;

function plain(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return [...(value as Iterable<unknown>)];
  return value;
}

/** The rows of an Arrow file or stream as apache-arrow reads them; dates in milliseconds. */
export function readRows(bytes: Uint8Array): Record<string, unknown>[] {
  return tableFromIPC(bytes)
    .toArray()
    .map((row: { toJSON: () => Record<string, unknown> }) =>
      Object.fromEntries(Object.entries(row.toJSON()).map(([name, value]) => [name, plain(value)])),
    );
}

/** A string as UTF-8 can hold it: a lone surrogate becomes U+FFFD. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function readsAs({ type }: Column, value: Cell | undefined): unknown {
  if (typeof value === 'string') return type === 'date32' ? Date.parse(value) : wellFormed(value);
  if (typeof value === 'number') return type === 'float32' ? Math.fround(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => (typeof item === 'string' ? wellFormed(item) : Math.fround(Number(item))));
  return value;
}

/** What {@link readRows} should give for rows that were written. */
export function expectedRows(table: TableSchema, rows: readonly Readonly<Record<string, Cell>>[]): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(table.columns.map((column) => [column.name, readsAs(column, row[column.name])])));
}

/** Any string, lone surrogates too, but no byte order mark, which apache-arrow's reader drops. */
const anyString = fc
  .array(fc.oneof(fc.constantFrom('\uD83D', '\uDE00', '\u0000'), fc.string({ unit: 'binary' })), { maxLength: 4 })
  .map((parts) => parts.join('').replaceAll('\uFEFF', ''));
const anyInteger = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const anyFloat = fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const anyDay = fc.integer({ min: -200_000, max: 2_000_000 }).map((day) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10));

const arbitraries = {
  'utf8': anyString,
  'list<utf8>': fc.array(anyString, { maxLength: 4 }),
  'int32': anyInteger,
  'float32': anyFloat,
  'list<float32>': fc.array(anyFloat, { maxLength: 4 }),
  'date32': anyDay,
};

function anyCell({ type, nullable }: Column): fc.Arbitrary<Cell> {
  const value: fc.Arbitrary<Cell> = arbitraries[type];
  return nullable ? fc.option(value, { nil: null }) : value;
}

/** Any row that a table can hold, whatever its words mean. */
export function anyRow<T extends TableSchema>(table: T): fc.Arbitrary<RowOf<T>> {
  return fc.record(Object.fromEntries(table.columns.map((column) => [column.name, anyCell(column)]))) as unknown as fc.Arbitrary<RowOf<T>>;
}
