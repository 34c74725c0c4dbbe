import { isRemark } from '../../corpus/reject.ts';
import type { OutputFile } from '../../dataset/manifest.ts';
import { REJECTS } from '../../dataset/schema.ts';
import { partPaths, tablePaths } from '../../dataset/table-paths.ts';
import type { Summary } from '../../dataset/tables/summary.ts';
import type { Metric } from '../../jobs/schema/checks.ts';

/** The numbers that checks are about. */
export type Measures = Readonly<Record<Metric, number>>;

/** A dataset as checks see it. */
export interface Measured {
  /** Where its files lie. */
  readonly folder: string;
  readonly outputs: readonly OutputFile[];
  readonly measures: Measures;
}

/** @param rejects sources that gave no document */
export const measuresOf = (summary: Summary, rejects: number): Measures => ({
  documents: summary.documents,
  sentences: summary.sentences,
  rejects,
  reject_share: rejects === 0 ? 0 : rejects / (rejects + summary.documents),
  unresolved_share: summary.unresolved_share,
  narrator_share: summary.narrator_share,
  topicless_share: summary.null_shares.sentences['topic'] ?? 0,
  duplicates: summary.duplicates,
});

/** Counts a dataset that was published before. */
export async function measure(folder: string, outputs: readonly OutputFile[]): Promise<Measured> {
  const [{ summarise }, { countsOf }] = await Promise.all([import('../../dataset/tables.ts'), import('../../dataset/queries.ts')]);
  const summary = await summarise(partPaths(folder, outputs));
  const codes = await countsOf(REJECTS, tablePaths(folder, outputs, 'rejects'), 'code');
  const rejects = [...codes].reduce((sum, [code, rows]) => sum + (isRemark(code) ? 0 : rows), 0);
  return { folder, outputs, measures: measuresOf(summary, rejects) };
}
