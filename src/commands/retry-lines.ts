import { isRemark } from '../corpus/reject.ts';
import type { RejectRow } from '../dataset/schema.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { readTable } from '../runner/dataset-reader.ts';
import { readPublished } from '../runner/published.ts';

/** What the published version refused; nothing when nothing is published. */
export function rejectsOf({ output }: Job): readonly RejectRow[] {
  const published = readPublished(output);
  return published === null ? [] : (readTable(published, 'rejects') as readonly RejectRow[]).filter(({ code }) => !isRemark(code));
}

/** So many of those that are still refused are shown. */
const shown = 10;

/** What became of rejects that were tried again. */
export function retryLines(before: readonly RejectRow[], after: readonly RejectRow[]): readonly string[] {
  const still = new Set(after.map(({ source_path: path }) => path));
  const taken = before.filter(({ source_path: path }) => !still.has(path)).length;
  const rest = after.slice(0, shown).map(({ source_path: path, code, reason }) => `  ${path}: ${reason} (${code})`);
  const more = after.length > shown ? [`  … and ${after.length - shown} more in the rejects table`] : [];
  return [`${taken} of ${before.length} rejects are gone, ${after.length} are left${after.length === 0 ? '.' : ':'}`, ...rest, ...more];
}
