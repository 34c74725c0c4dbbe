import pl, { type LazyDataFrame } from 'nodejs-polars';
import { byCodePoint } from '../../text/code-points.ts';
import { SENTENCES } from '../schema.ts';
import { batchesOf, scanParts } from './scan.ts';

/** What all sentences tell of one canonical name. */
export interface SpeakerCounts {
  readonly documents: number;
  readonly sentences: number;
  readonly firstDocId: string;
  /** The words by which sentences name the speaker, each with the number of documents that do. */
  readonly mentions: ReadonlyMap<string, number>;
  /** Likewise the roles. */
  readonly roles: ReadonlyMap<string, number>;
}

interface Growing extends SpeakerCounts {
  documents: number;
  sentences: number;
  firstDocId: string;
  readonly mentions: Map<string, number>;
  readonly roles: Map<string, number>;
}

/** The first speaker of each sentence. A mention that several share (中俄双方) is no name of any. */
function firstSpeakers(sentences: LazyDataFrame): LazyDataFrame {
  const alone = pl.col('co_speakers').lst.lengths().eq(0);
  return sentences.filter(pl.col('speaker').isNotNull()).select(
    pl.col('speaker').alias('name'),
    pl.col('doc_id'),
    pl.when(alone).then(pl.col('speaker_mention')).otherwise(pl.lit(null)).alias('mention'),
    pl.col('speaker_role').alias('role'),
  );
}

/** The further speakers of each sentence, of whom it gives neither mention nor role. */
function coSpeakers(sentences: LazyDataFrame): LazyDataFrame {
  return sentences
    .select(pl.col('co_speakers').alias('name'), pl.col('doc_id'))
    .explode('name')
    .filter(pl.col('name').isNotNull());
}

interface NameRow {
  readonly name: string;
  readonly documents: number;
  readonly sentences: number;
  readonly first_doc_id: string;
}

interface WordRow {
  readonly name: string;
  readonly word: string;
  readonly documents: number;
}

async function namesOf(sentences: LazyDataFrame): Promise<readonly NameRow[]> {
  const all = pl.concat([firstSpeakers(sentences).select('name', 'doc_id'), coSpeakers(sentences)]);
  const rows = await all
    .groupBy('name')
    .agg(pl.col('doc_id').nUnique().alias('documents'), pl.len().alias('sentences'), pl.col('doc_id').min().alias('first_doc_id'))
    .collect();
  return rows.toRecords() as unknown as readonly NameRow[];
}

async function wordsOf(sentences: LazyDataFrame, column: 'mention' | 'role'): Promise<readonly WordRow[]> {
  const rows = await firstSpeakers(sentences)
    .filter(pl.col(column).isNotNull())
    .select('name', pl.col(column).alias('word'), 'doc_id')
    .groupBy(['name', 'word'])
    .agg(pl.col('doc_id').nUnique().alias('documents'))
    .collect();
  return rows.toRecords() as unknown as readonly WordRow[];
}

/** Adds what further parts tell. A document stands in one part alone, so documents can be added up. */
function addNames(speakers: Map<string, Growing>, rows: readonly NameRow[]): void {
  for (const { name, documents, sentences, first_doc_id: first } of rows) {
    const known = speakers.get(name) ?? { documents: 0, sentences: 0, firstDocId: first, mentions: new Map(), roles: new Map() };
    known.documents += documents;
    known.sentences += sentences;
    if (byCodePoint(first, known.firstDocId) < 0) known.firstDocId = first;
    speakers.set(name, known);
  }
}

function addWords(speakers: ReadonlyMap<string, Growing>, rows: readonly WordRow[], column: 'mentions' | 'roles'): void {
  for (const { name, word, documents } of rows) {
    const words = speakers.get(name)?.[column];
    words?.set(word, (words.get(word) ?? 0) + documents);
  }
}

/**
 * Counts every canonical name that occurs.
 *
 * @param sentencePaths part files of the sentences, `.arrow` or `.parquet`
 */
export async function countSpeakers(sentencePaths: readonly string[]): Promise<ReadonlyMap<string, SpeakerCounts>> {
  const speakers = new Map<string, Growing>();
  for (const batch of batchesOf(sentencePaths)) {
    const sentences = scanParts(SENTENCES, batch);
    addNames(speakers, await namesOf(sentences));
    addWords(speakers, await wordsOf(sentences, 'mention'), 'mentions');
    addWords(speakers, await wordsOf(sentences, 'role'), 'roles');
  }
  return speakers;
}
