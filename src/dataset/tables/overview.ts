import type { LazyDataFrame } from 'nodejs-polars';
import { DOCUMENTS, SENTENCES } from '../schema.ts';
import type { PartPaths } from '../table-paths.ts';
import { query } from './query.ts';
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
  const counts = await query<{ readonly method: string; readonly band: number; readonly sentences: number }>({ sentences }, `
    SELECT attribution_method AS method, CAST(FLOOR((speaker_confidence + ${ROUNDING}) / ${BAND}) AS INT) AS band, COUNT(*) AS sentences
    FROM sentences
    GROUP BY method, band
    ORDER BY method, band`);
  return counts.map(({ method, band, sentences: count }) => ({ method, from: Math.min(band, LAST_BAND) * BAND, sentences: count }));
}

function speakerTopicsOf(sentences: LazyDataFrame): Promise<readonly SpeakerTopicCount[]> {
  return query({ sentences }, `
    SELECT speaker, topic, COUNT(*) AS sentences
    FROM sentences
    WHERE speaker IS NOT NULL AND topic IS NOT NULL
    GROUP BY speaker, topic
    ORDER BY speaker, topic`);
}

function monthsOf(sentences: LazyDataFrame, documents: LazyDataFrame): Promise<readonly MonthCount[]> {
  return query({ sentences, documents }, `
    SELECT STRFTIME(documents.published, '%Y-%m') AS month, sentences.topic AS topic, COUNT(*) AS sentences
    FROM sentences JOIN documents ON sentences.doc_id = documents.doc_id
    WHERE sentences.topic IS NOT NULL AND documents.published IS NOT NULL
    GROUP BY month, topic
    ORDER BY month, topic`);
}

async function editsOf(documents: LazyDataFrame): Promise<Pick<Overview, 'edits' | 'tokenRepairs'>> {
  const [sums] = await query<{ readonly edits: number | null; readonly repairs: number | null }>({ documents }, `
    SELECT SUM(CAST(edits AS BIGINT)) AS edits, SUM(CAST(token_repairs AS BIGINT)) AS repairs FROM documents`);
  return { edits: Number(sums?.edits ?? 0), tokenRepairs: Number(sums?.repairs ?? 0) };
}

/** Counts what the plots show. */
export async function overviewOf(paths: PartPaths): Promise<Overview> {
  const sentences = scanParts(SENTENCES, paths.sentences);
  const documents = scanParts(DOCUMENTS, paths.documents);
  return {
    confidence: await confidenceOf(sentences),
    speakerTopics: await speakerTopicsOf(sentences),
    months: await monthsOf(sentences, documents),
    ...(await editsOf(documents)),
  };
}
