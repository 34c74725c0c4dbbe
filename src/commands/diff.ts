import { type DatasetDiff, diffDatasets } from '../runner/diff/dataset-diff.ts';
import { findVersion } from '../runner/diff/find-version.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';
import { diffSections } from './diff-sections.ts';
import { markdownLines, terminalLines } from './sections.ts';

/** The flags of `diff`. */
export interface DiffFlags extends CommonFlags {
  readonly job: string;
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
  readonly markdown: boolean;
  readonly html: boolean;
}

/** `diff`: says how one version of a dataset differs from another, in rows. */
export const diff: Command<DiffFlags> = async (flags, terminal) => {
  const { output } = await jobOf(flags.job, flags);
  const found = await diffDatasets(findVersion(output, flags.before), findVersion(output, flags.after));
  for (const line of await linesOf(found, output.dataset, flags)) terminal.print(line);
  return 'done';
};

async function linesOf(found: DatasetDiff, dataset: string, { json, html, markdown }: DiffFlags): Promise<readonly string[]> {
  if (json) return [JSON.stringify(found)];
  if (html) return [(await import('./changes-file.ts')).diffPage(dataset, found)];
  return (markdown ? markdownLines : terminalLines)(diffSections(found));
}
