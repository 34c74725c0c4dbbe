import { DOCUMENTS, SENTENCES, type Column, type TableSchema } from '../schema.ts';
import type { PartPaths } from '../table-paths.ts';
import { query } from './query.ts';
import { batchesOf, scanParts } from './scan.ts';

/** The figures of a dataset, by which checks decide and of which reports tell. Shares are from 0 to 1, 0 of nothing. */
export interface Summary {
  readonly documents: number;
  readonly sentences: number;
  readonly tokens: number;
  /** Documents that duplicate another. */
  readonly duplicates: number;
  /** Sentences by `attribution_method`; every method is there. */
  readonly methods: Readonly<Record<string, number>>;
  /** Share of all sentences whose speaker can't be told. */
  readonly unresolved_share: number;
  /** Share of all sentences that the reporter says. */
  readonly narrator_share: number;
  /** Of each nullable column the share of rows without a value. */
  readonly null_shares: { readonly sentences: Readonly<Record<string, number>>; readonly documents: Readonly<Record<string, number>> };
}

const SENTENCE_COLUMNS: readonly Column[] = SENTENCES.columns;
const METHODS = SENTENCE_COLUMNS.find(({ name }) => name === 'attribution_method')?.values ?? [];

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function nullableNames(table: TableSchema): string[] {
  return table.columns.filter(({ nullable }) => nullable).map(({ name }) => name);
}

/** Figures by name. */
type Figures = Readonly<Record<string, number>>;

/** Adds up figures of all rows, such as sums and counts, a few parts at a time; the sum of no rows is null. */
async function addUp(table: TableSchema, paths: readonly string[], figures: readonly string[]): Promise<Figures> {
  const nulls = nullableNames(table).map((name) => `COUNT(*) - COUNT(${name}) AS ${name}`);
  const sql = `SELECT ${['COUNT(*) AS "#rows"', ...nulls, ...figures].join(', ')} FROM part`;
  const totals = new Map<string, number>();
  for (const batch of batchesOf(paths)) {
    const [row = {}] = await query<Readonly<Record<string, unknown>>>({ part: scanParts(table, batch) }, sql);
    for (const [name, value] of Object.entries(row)) totals.set(name, (totals.get(name) ?? 0) + Number(value ?? 0));
  }
  return Object.fromEntries(totals);
}

function nullShares(table: TableSchema, figures: Figures, rows: number): Record<string, number> {
  return Object.fromEntries(nullableNames(table).map((name) => [name, share(figures[name] ?? 0, rows)]));
}

function sentenceFigures(paths: readonly string[]): Promise<Figures> {
  return addUp(
    SENTENCES,
    paths,
    METHODS.map((method) => `SUM(CASE WHEN attribution_method = '${method}' THEN 1 ELSE 0 END) AS "#${method}"`),
  );
}

function documentFigures(paths: readonly string[]): Promise<Figures> {
  return addUp(DOCUMENTS, paths, ['SUM(CAST(tokens AS BIGINT)) AS "#tokens"']);
}

/** Counts a dataset. */
export async function summarise(paths: PartPaths): Promise<Summary> {
  const sentences = await sentenceFigures(paths.sentences);
  const documents = await documentFigures(paths.documents);
  const sentenceCount = sentences['#rows'] ?? 0;
  const documentCount = documents['#rows'] ?? 0;
  return {
    documents: documentCount,
    sentences: sentenceCount,
    tokens: documents['#tokens'] ?? 0,
    duplicates: documentCount - (documents['duplicate_of'] ?? 0),
    methods: Object.fromEntries(METHODS.map((method) => [method, sentences[`#${method}`] ?? 0])),
    unresolved_share: share(sentences['#unresolved'] ?? 0, sentenceCount),
    narrator_share: share(sentences['#narrator'] ?? 0, sentenceCount),
    null_shares: {
      sentences: nullShares(SENTENCES, sentences, sentenceCount),
      documents: nullShares(DOCUMENTS, documents, documentCount),
    },
  };
}
