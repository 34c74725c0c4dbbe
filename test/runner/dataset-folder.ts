import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeArrow } from '../../src/dataset/arrow.ts';
import type { OutputFile } from '../../src/dataset/manifest.ts';
import { DOCUMENTS, type DocumentRow, type RejectRow, REJECTS, type SentenceRow, SENTENCES, type SpeakerRow, SPEAKERS, type TopicRow, TOPICS } from '../../src/dataset/schema.ts';
import { writeTable } from '../../src/dataset/table-file.ts';
import { report, sentence } from '../dataset/sample.ts';

/** The rows of a small dataset; a table that is left out is empty. */
export interface Rows {
  readonly sentences?: readonly Partial<SentenceRow>[];
  readonly documents?: readonly Partial<DocumentRow>[];
  readonly speakers?: readonly SpeakerRow[];
  readonly topics?: readonly TopicRow[];
  readonly rejects?: readonly RejectRow[];
}

/** Writes the tables of a dataset of one part into a folder of its own, as a run would lay them out. */
export async function datasetFolder(rows: Rows, key = '0'): Promise<{ readonly folder: string; readonly outputs: readonly OutputFile[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'yanlun-dataset-'));
  const sentences = (rows.sentences ?? []).map((row) => ({ ...sentence, ...row }));
  const documents = (rows.documents ?? []).map((row) => ({ ...report, ...row }));
  const tables = [
    [`sentences/part-00000-${key}`, writeArrow(SENTENCES, sentences)],
    [`documents/part-00000-${key}`, writeArrow(DOCUMENTS, documents)],
    ['speakers', writeArrow(SPEAKERS, rows.speakers ?? [])],
    ['topics', writeArrow(TOPICS, rows.topics ?? [])],
    ['rejects', writeArrow(REJECTS, rows.rejects ?? [])],
  ] as const;
  const outputs: OutputFile[] = [];
  for (const [name, table] of tables) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    outputs.push(...(await writeTable(folder, name, table, ['arrow'])));
  }
  return { folder, outputs };
}

/** A row of the speakers table. */
export const speaker = (name: string, sentences: number): SpeakerRow => ({
  speaker: name,
  kind: 'person',
  aliases: [],
  roles: [],
  documents: 1,
  sentences,
  first_doc_id: 'a',
});
