import { discover } from '../corpus/discover.ts';
import { programVersion } from '../runner/fingerprint.ts';
import { identityOf, isMadeOf, partContext } from '../runner/identity.ts';
import { knownImprints } from '../runner/imprint-file.ts';
import { planParts } from '../runner/plan.ts';
import { readPublished } from '../runner/published.ts';
import { settleDuplicates } from '../runner/settle-duplicates.ts';
import { takeStock } from '../runner/take-stock.ts';
import { stockTasks } from '../runner/tasks.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';

/** `plan`: says what a run would do; writes nothing. */
export const plan: Command<CommonFlags & { readonly job: string; readonly json: boolean }> = async (flags, terminal) => {
  const job = await jobOf(flags.job, flags);
  const tasks = stockTasks({ ...job.input, transforms: job.transforms });
  const stock = await takeStock(await discover(job.input), tasks);
  const program = programVersion();
  const identity = identityOf(job, program, stock);
  const published = readPublished(job.output);
  const settled = await settleDuplicates(stock, job, knownImprints(published, identity), tasks);
  const parts = planParts(settled.documents, partContext(job, program));
  const known = new Set(published?.manifest.parts.map(({ key }) => key));
  const missing = parts.filter(({ key }) => !known.has(key));
  const upToDate = published !== null && isMadeOf(published.manifest, identity);
  const facts = {
    files: stock.files.length,
    documents: stock.documents.length,
    rejects: settled.rejects.length,
    parts: parts.length,
    partsToBuild: missing.length,
    documentsToBuild: missing.reduce((sum, { documents }) => sum + documents.length, 0),
    published: published?.version ?? null,
    upToDate,
  };
  if (flags.json) terminal.print(JSON.stringify(facts));
  else for (const line of planLines(facts)) terminal.print(line);
  return 'done';
};

interface Facts {
  readonly files: number;
  readonly documents: number;
  readonly rejects: number;
  readonly parts: number;
  readonly partsToBuild: number;
  readonly documentsToBuild: number;
  readonly published: string | null;
  readonly upToDate: boolean;
}

function planLines(facts: Facts): readonly string[] {
  const input = `${facts.files} files hold ${facts.documents} documents; ${facts.rejects} are refused before reading.`;
  if (facts.upToDate) return [input, `Version ${facts.published ?? ''} is up to date: nothing to do.`];
  const kept = `${facts.parts - facts.partsToBuild} of ${facts.parts} parts are kept from ${facts.published ?? 'no version'}.`;
  return [input, kept, `${facts.partsToBuild} parts with ${facts.documentsToBuild} documents would be built.`];
}
