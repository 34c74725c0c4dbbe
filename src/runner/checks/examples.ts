import { remarkCodes } from '../../corpus/reject.ts';
import type { TableName } from '../../dataset/schema.ts';
import { tableSchema } from '../../dataset/schema.ts';
import { tablePaths } from '../../dataset/table-paths.ts';
import type { Wanted } from '../../dataset/queries.ts';
import type { Metric, Subject } from '../../jobs/schema/checks.ts';
import { shortened } from '../../text/shortened.ts';
import type { Measured } from './measures.ts';

/** So many examples show what is wrong without hiding it. */
export const exampleCount = 3;

/** Rows that speak for what was measured: where they are, and what is shown of them. */
interface Showcase {
  readonly table: TableName;
  readonly wanted: Wanted;
}

const showcases: Readonly<Partial<Record<Metric, Showcase>>> = {
  rejects: { table: 'rejects', wanted: { column: 'code', is: 'none of', values: Object.keys(remarkCodes) } },
  reject_share: { table: 'rejects', wanted: { column: 'code', is: 'none of', values: Object.keys(remarkCodes) } },
  unresolved_share: { table: 'sentences', wanted: { column: 'attribution_method', is: 'one of', values: ['unresolved'] } },
  narrator_share: { table: 'sentences', wanted: { column: 'attribution_method', is: 'one of', values: ['narrator'] } },
  topicless_share: { table: 'sentences', wanted: { column: 'topic', is: 'null' } },
  duplicates: { table: 'documents', wanted: { column: 'duplicate_of', is: 'filled' } },
};

/** What is shown of a row of each table, the name first. */
const shown: Readonly<Record<TableName, readonly [string, string]>> = {
  sentences: ['sentence_id', 'text'],
  documents: ['doc_id', 'title'],
  speakers: ['speaker', 'kind'],
  topics: ['topic_id', 'label_zh'],
  rejects: ['source_path', 'code'],
};

/** A few rows that show why a check doesn't hold; none when no row is to blame, as when rows are missing. */
export async function examplesOf(subject: Subject, staged: Measured): Promise<readonly string[]> {
  const showcase = showcaseOf(subject);
  return showcase === null ? [] : exampleRows(showcase.table, showcase.wanted, staged);
}

function showcaseOf(subject: Subject): Showcase | null {
  if (subject.kind === 'metric') return showcases[subject.metric] ?? null;
  if (subject.kind === 'null_share') return { table: subject.of.table, wanted: { column: subject.of.column, is: 'null' } };
  return null;
}

/** The first rows that are wanted, each as one line. */
async function exampleRows(table: TableName, wanted: Wanted, { folder, outputs }: Measured): Promise<readonly string[]> {
  const { sampleOf } = await import('../../dataset/queries.ts');
  const [name, about] = shown[table];
  const rows = await sampleOf(tableSchema(table), tablePaths(folder, outputs, table), wanted, [name, about], exampleCount);
  return rows.map((row) => lineOf(String(row[name]), row[about]));
}

/** Characters of a text that tell which it is. */
const longest = 40;

const lineOf = (name: string, about: unknown): string => (typeof about === 'string' ? `${name} ${shortened(about, longest)}` : name);
