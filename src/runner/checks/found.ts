import { type TableName, tableSchema } from '../../dataset/schema.ts';
import { tableFiles, tablePaths } from '../../dataset/table-paths.ts';
import type { ColumnName, Subject } from '../../jobs/schema/checks.ts';
import { lossesOf } from './losses.ts';
import type { Measured } from './measures.ts';

/** What was measured for a check. */
export interface Found {
  /** `null` when it is about a change and there is no earlier version. */
  readonly value: number | null;
  /** For changes: what it was and what it is. */
  readonly details: readonly string[];
}

const plain = (value: number | null): Found => ({ value, details: [] });

/** Measures what a check is about. */
export async function measureSubject(subject: Subject, staged: Measured, last: Measured | null): Promise<Found> {
  switch (subject.kind) {
    case 'metric':
      return plain(staged.measures[subject.metric]);
    case 'rows':
      return plain(rowsOf(subject.table, staged));
    case 'null_share':
      return plain(await nullShare(subject.of, staged));
    case 'change':
      return last === null ? plain(null) : changeOf(last.measures[subject.metric], staged.measures[subject.metric]);
    case 'speaker_loss':
    case 'topic_loss': {
      if (last === null) return plain(null);
      const losses = await lossesOf(subject.kind, subject.fewest, staged, last);
      return { value: losses[0]?.share ?? 0, details: losses.map(({ name, before, after }) => `${name}: ${before} → ${after} sentences`) };
    }
    default:
      return subject satisfies never;
  }
}

/** Something out of nothing is no change that a share can tell; it counts as a whole. */
function changeOf(before: number, after: number): Found {
  const value = before === after ? 0 : before === 0 ? 1 : (after - before) / before;
  return { value, details: [`${before} → ${after}`] };
}

const rowsOf = (table: TableName, { outputs }: Measured): number => tableFiles(outputs, table).reduce((sum, { rows }) => sum + rows, 0);

async function nullShare({ table, column }: ColumnName, { folder, outputs }: Measured): Promise<number> {
  const { nullShareOf } = await import('../../dataset/queries.ts');
  return nullShareOf(tableSchema(table), tablePaths(folder, outputs, table), column);
}
