import pl, { type LazyDataFrame } from 'nodejs-polars';
import { DOCUMENTS, SENTENCES } from '../schema.ts';
import type { PartPaths } from '../table-paths.ts';
import { scanParts } from './scan.ts';

/** Width of a band of confidence. */
export const BAND = 0.05;

/** Sentences of one method whose confidence lies in one band. */
export interface ConfidenceCount {
  readonly method: string;
  /** Lower bound of the band, a multiple of {@link BAND}; the last band includes 1. */
  readonly from: number;
  readonly sentences: number;
}

/** Sentences of one speaker about one topic (the first topic of each). */
export interface SpeakerTopicCount {
  readonly speaker: string;
  readonly topic: string;
  readonly sentences: number;
}

/** Sentences about one topic in the reports of one month. */
export interface MonthCount {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly topic: string;
  readonly sentences: number;
}

/** What plots of a whole dataset are drawn from. */
export interface Overview {
  readonly confidence: readonly ConfidenceCount[];
  readonly speakerTopics: readonly SpeakerTopicCount[];
  /** Without the documents that tell no date. */
  readonly months: readonly MonthCount[];
  /** Characters changed by normalising, and boundaries between words that were mended. */
  readonly edits: number;
  readonly tokenRepairs: number;
}

/** A float32 may lie this much below the bound that it stands for (0.9 is 0.89999998). */
const ROUNDING = 1e-6;

const LAST_BAND = Math.round(1 / BAND) - 1;

async function confidenceOf(sentences: LazyDataFrame): Promise<ConfidenceCount[]> {
  const counts = await sentences
    .select(pl.col('attribution_method').alias('method'), pl.col('speaker_confidence').plus(ROUNDING).div(BAND).floor().cast(pl.Int32).alias('band'))
    .groupBy(['method', 'band'])
    .agg(pl.len().alias('sentences'))
    .sort(['method', 'band'])
    .collect();
  return counts.rows().map(([method, band, sentencesIn]) => ({
    method: String(method),
    from: Math.min(Number(band), LAST_BAND) * BAND,
    sentences: Number(sentencesIn),
  }));
}

async function speakerTopicsOf(sentences: LazyDataFrame): Promise<SpeakerTopicCount[]> {
  const counts = await sentences
    .filter(pl.col('speaker').isNotNull().and(pl.col('topic').isNotNull()))
    .groupBy(['speaker', 'topic'])
    .agg(pl.len().alias('sentences'))
    .sort(['speaker', 'topic'])
    .collect();
  return counts.rows().map(([speaker, topic, count]) => ({ speaker: String(speaker), topic: String(topic), sentences: Number(count) }));
}

async function monthsOf(sentences: LazyDataFrame, documents: LazyDataFrame): Promise<MonthCount[]> {
  const dated = documents
    .filter(pl.col('published').isNotNull())
    .select(pl.col('doc_id'), pl.col('published').date.strftime('%Y-%m').alias('month'));
  const counts = await sentences
    .filter(pl.col('topic').isNotNull())
    .select(pl.col('doc_id'), pl.col('topic'))
    .join(dated, { on: 'doc_id' })
    .groupBy(['month', 'topic'])
    .agg(pl.len().alias('sentences'))
    .sort(['month', 'topic'])
    .collect();
  return counts.rows().map(([month, topic, count]) => ({ month: String(month), topic: String(topic), sentences: Number(count) }));
}

const total = (name: string) => pl.col(name).cast(pl.Int64).sum().alias(name);

/** Counts what the plots show. */
export async function overviewOf(paths: PartPaths): Promise<Overview> {
  const sentences = scanParts(SENTENCES, paths.sentences);
  const documents = scanParts(DOCUMENTS, paths.documents);
  const totals = await documents.select(total('edits'), total('token_repairs')).collect();
  return {
    confidence: await confidenceOf(sentences),
    speakerTopics: await speakerTopicsOf(sentences),
    months: await monthsOf(sentences, documents),
    edits: Number(totals.getColumn('edits').get(0) ?? 0),
    tokenRepairs: Number(totals.getColumn('token_repairs').get(0) ?? 0),
  };
}
