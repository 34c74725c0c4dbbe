import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArrow } from '../../src/dataset/arrow.ts';
import { DOCUMENTS, REJECTS, SENTENCES, SPEAKERS, TABLES, TOPICS } from '../../src/dataset/schema.ts';
import { writeTable } from '../../src/dataset/table-file.ts';
import { viewsText } from '../../src/dataset/views.ts';
import { output } from './facts.ts';
import { report, sentence } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'yanlun-views-'));
let query: (sql: string) => Promise<unknown>;

beforeAll(async () => {
  const sentences = [
    { ...sentence, doc_id: 'a', sentence_id: 'a:0', speaker: '林若水', co_speakers: ['沈知微'], topic: 't:2', topics: ['t:2', 't:1'], topic_scores: [0.75, 0.5], topic_evidence: ['大桥', '通车'] },
    { ...sentence, doc_id: 'a', sentence_id: 'a:1', speaker: null, co_speakers: [], topic: null, topics: [], topic_scores: [], topic_evidence: [] },
    { ...sentence, doc_id: 'b', sentence_id: 'b:0', speaker: '林若水', co_speakers: [], topic: null, topics: [], topic_scores: [], topic_evidence: [] },
  ];
  const documents = [{ ...report, doc_id: 'a', published: '2026-03-08', duplicate_of: null }, { ...report, doc_id: 'b', published: null, duplicate_of: 'a' }];
  const speaker = { kind: 'person', aliases: [], roles: [], documents: 1, sentences: 1, first_doc_id: 'a' } as const;
  const topic = { broader: null, scheme: 'x', scheme_version: '1', cap_major: null, sentences: 1 };
  for (const table of ['sentences', 'documents']) mkdirSync(join(folder, table));
  await writeTable(folder, 'sentences/part-00000-a', writeArrow(SENTENCES, sentences), ['parquet']);
  await writeTable(folder, 'documents/part-00000-a', writeArrow(DOCUMENTS, documents), ['parquet']);
  await writeTable(folder, 'speakers', writeArrow(SPEAKERS, [{ ...speaker, speaker: '林若水' }, { ...speaker, speaker: '沈知微' }]), ['parquet']);
  await writeTable(folder, 'topics', writeArrow(TOPICS, [{ ...topic, topic_id: 't:1', label_zh: '交通', label_en: 'transport' }, { ...topic, topic_id: 't:2', label_zh: '桥', label_en: 'bridge' }]), ['parquet']);
  await writeTable(folder, 'rejects', writeArrow(REJECTS, []), ['parquet']);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  await connection.run(viewsText([output('sentences/part-00000-a.parquet', 1, 3)]) ?? '');
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('views.sql', () => {
  it('joins each sentence with its document, speaker and topic, and loses none', async () => {
    expect(await query('SELECT sentence_id, published, speaker_kind, topic_zh FROM labelled_sentences ORDER BY 1')).toEqual([
      { sentence_id: 'a:0', published: '2026-03-08', speaker_kind: 'person', topic_zh: '桥' },
      { sentence_id: 'a:1', published: '2026-03-08', speaker_kind: null, topic_zh: null },
      { sentence_id: 'b:0', published: null, speaker_kind: 'person', topic_zh: null },
    ]);
  });

  it('has a row a topic of a sentence, in the order of the list', async () => {
    expect(await query('SELECT sentence_id, rank, label_en, score, evidence FROM sentence_topics ORDER BY rank')).toEqual([
      { sentence_id: 'a:0', rank: '1', label_en: 'bridge', score: 0.75, evidence: '大桥' },
      { sentence_id: 'a:0', rank: '2', label_en: 'transport', score: 0.5, evidence: '通车' },
    ]);
  });

  it('counts what each speaker says in a month, those who join in too, duplicates not', async () => {
    const month = { month: '2026-03-01', sentences: '1', documents: '1' };
    expect(await query('FROM quotes_by_month')).toEqual([{ speaker: '林若水', ...month }, { speaker: '沈知微', ...month }]);
    expect(await query('SELECT speaker FROM sentence_speakers WHERE sentence_id = \'b:0\'')).toEqual([{ speaker: '林若水' }]);
  });

  it('has a view of every table', async () => {
    const views = TABLES.map(({ name }) => ({ view_name: name }));
    expect(await query('SELECT view_name FROM duckdb_views() WHERE NOT internal')).toEqual(expect.arrayContaining(views));
  });

  it('opens every table, also one without rows', async () => {
    expect(await query('SELECT (SELECT count(*) FROM speakers) AS s, (SELECT count(*) FROM topics) AS t, (SELECT count(*) FROM rejects) AS r')).toEqual([{ s: '2', t: '2', r: '0' }]);
  });
});
