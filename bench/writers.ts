import { List, Field, Utf8, Table, tableToIPC, vectorFromArray } from 'apache-arrow';
import { writeArrow } from '../src/dataset/arrow.ts';
import { parquetFromArrow } from '../src/dataset/parquet.ts';
import { SENTENCES, type SentenceRow } from '../src/dataset/schema.ts';

/**
 * Rows a second of processor time, of apache-arrow's own builders with one list column (the words) and of our writer with
 * all columns, and what Parquet adds: `npx tsx bench/writers.ts [ROWS]`. It decided for a writer of our own
 * (docs/decisions/arrow-and-parquet.md).
 */
const count = Number(process.argv[2] ?? 50_000);

const tokens = ['林若水', '表示', '，', '新桥', '将', '在', '明年', '春天', '通车', '。'];
const rowOf = (index: number): SentenceRow => ({
  doc_id: `bridge-${Math.floor(index / 12)}`,
  sentence_id: `bridge-${Math.floor(index / 12)}:${index % 12}`,
  paragraph_index: 0,
  sentence_index: index % 12,
  section: 'body',
  text: tokens.join(''),
  raw_start: 0,
  raw_end: 60,
  tokens,
  pos: tokens.map(() => 'n'),
  speaker: '林若水',
  co_speakers: [],
  speaker_mention: '林若水',
  speaker_role: '市长',
  cue: '表示',
  quotation_type: 'indirect',
  attribution_method: 'explicit',
  attribution_rule: 'cue-indirect',
  inherited_from: null,
  speaker_confidence: 0.9,
  topic: 'medtop:20000337',
  topics: ['medtop:20000337'],
  topic_scores: [0.8],
  topic_evidence: ['通车'],
  cap_major: 10,
  split: 'train',
  duplicate_of: null,
});
const rows = Array.from({ length: count }, (_, index) => rowOf(index));

async function tell(name: string, work: () => unknown): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(`${name.padEnd(44)} ${Math.round(count / seconds).toLocaleString('en').padStart(9)} rows/s  ${seconds.toFixed(2)} s`);
}

const list = new List(new Field('item', new Utf8(), true));
await tell('apache-arrow’s builder, one list column', () =>
  tableToIPC(
    new Table({
      tokens: vectorFromArray(
        rows.map((row) => row.tokens),
        list,
      ),
    }),
    'file',
  ),
);
await tell('our writer, all columns', () => writeArrow(SENTENCES, rows));
const { stream } = writeArrow(SENTENCES, rows);
await tell('Parquet from our stream, all columns', () => parquetFromArrow(stream));
