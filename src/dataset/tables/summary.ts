import pl, { type DataFrame } from 'nodejs-polars';
import { DOCUMENTS, SENTENCES, type Column, type TableSchema } from '../schema.ts';
import { scanParts } from './scan.ts';

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

/** Of each nullable column how many rows have no value. */
function nullCounts(table: TableSchema) {
  return nullableNames(table).map((name) => pl.col(name).nullCount().alias(name));
}

/** A figure of a table of one row; the sum of no rows is null. */
function figure(figures: DataFrame, name: string): number {
  return Number(figures.getColumn(name).get(0) ?? 0);
}

function nullShares(table: TableSchema, figures: DataFrame, rows: number): Record<string, number> {
  return Object.fromEntries(nullableNames(table).map((name) => [name, share(figure(figures, name), rows)]));
}

async function sentenceFigures(paths: readonly string[]): Promise<DataFrame> {
  const perMethod = METHODS.map((method) => pl.col('attribution_method').eq(pl.lit(method)).sum().alias(`#${method}`));
  return await scanParts(SENTENCES, paths).select(pl.len().alias('#rows'), ...perMethod, ...nullCounts(SENTENCES)).collect();
}

async function documentFigures(paths: readonly string[]): Promise<DataFrame> {
  const tokens = pl.col('tokens').cast(pl.Int64).sum().alias('#tokens');
  return await scanParts(DOCUMENTS, paths).select(pl.len().alias('#rows'), tokens, ...nullCounts(DOCUMENTS)).collect();
}

/**
 * Counts a dataset.
 * @param paths part files of the two tables, each `.arrow` or `.parquet`.
 */
export async function summarise(paths: { readonly sentences: readonly string[]; readonly documents: readonly string[] }): Promise<Summary> {
  const sentences = await sentenceFigures(paths.sentences);
  const documents = await documentFigures(paths.documents);
  const sentenceCount = figure(sentences, '#rows');
  const documentCount = figure(documents, '#rows');
  return {
    documents: documentCount,
    sentences: sentenceCount,
    tokens: figure(documents, '#tokens'),
    duplicates: documentCount - figure(documents, 'duplicate_of'),
    methods: Object.fromEntries(METHODS.map((method) => [method, figure(sentences, `#${method}`)])),
    unresolved_share: share(figure(sentences, '#unresolved'), sentenceCount),
    narrator_share: share(figure(sentences, '#narrator'), sentenceCount),
    null_shares: {
      sentences: nullShares(SENTENCES, sentences, sentenceCount),
      documents: nullShares(DOCUMENTS, documents, documentCount),
    },
  };
}
