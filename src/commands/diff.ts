import { diffDatasets } from '../runner/diff/dataset-diff.ts';
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
}

/** `diff`: says how one version of a dataset differs from another, in rows. */
export const diff: Command<DiffFlags> = async (flags, terminal) => {
  const { output } = await jobOf(flags.job, flags);
  const found = await diffDatasets(findVersion(output, flags.before), findVersion(output, flags.after));
  const lines = flags.json ? [JSON.stringify(found)] : (flags.markdown ? markdownLines : terminalLines)(diffSections(found));
  for (const line of lines) terminal.print(line);
  return 'done';
};
