import type { LazyDataFrame } from 'nodejs-polars';
import { byCodePoint } from '../../text/code-points.ts';
import { SENTENCES } from '../schema.ts';
import { query } from './query.ts';
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

/** The names of first speakers, and of further ones, of whom a sentence gives neither mention nor role. */
function namesOf(sentences: LazyDataFrame): Promise<readonly NameRow[]> {
  return query({ sentences, joint: sentences.explode('co_speakers') }, `
    SELECT name, COUNT(DISTINCT doc_id) AS documents, COUNT(*) AS sentences, MIN(doc_id) AS first_doc_id
    FROM (SELECT speaker AS name, doc_id FROM sentences UNION ALL SELECT co_speakers AS name, doc_id FROM joint) AS spoken
    WHERE name IS NOT NULL
    GROUP BY name`);
}

/** A mention that several share (中俄双方) is no name of any. */
const ALONE = 'ARRAY_LENGTH(co_speakers) = 0';

function wordsOf(sentences: LazyDataFrame, column: 'speaker_mention' | 'speaker_role', where: string): Promise<readonly WordRow[]> {
  return query({ sentences }, `
    SELECT speaker AS name, ${column} AS word, COUNT(DISTINCT doc_id) AS documents
    FROM sentences
    WHERE speaker IS NOT NULL AND ${column} IS NOT NULL AND ${where}
    GROUP BY speaker, ${column}`);
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
    addWords(speakers, await wordsOf(sentences, 'speaker_mention', ALONE), 'mentions');
    addWords(speakers, await wordsOf(sentences, 'speaker_role', 'TRUE'), 'roles');
  }
  return speakers;
}
