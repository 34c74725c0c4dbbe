import { discover } from '../../corpus/discover.ts';
import type { Job } from '../../jobs/schema/define-job.ts';
import { programVersion } from '../fingerprint.ts';
import { identityOf, isMadeOf, partContext } from '../identity.ts';
import { knownImprints } from '../imprint-file.ts';
import { planParts } from '../plan.ts';
import { inspectPublished } from '../published.ts';
import { settleDuplicates } from '../settle-duplicates.ts';
import { takeStock } from '../take-stock.ts';
import { stockTasks } from '../tasks.ts';
import { type Causes, causesOf } from './causes.ts';
import { type Changes, changesOf } from './changes.ts';
import { type Estimate, estimate } from './estimate.ts';

/** What a run would do, and why. */
export interface Preview {
  readonly files: number;
  /** Documents that would be read; what is refused while reading shows only then. */
  readonly documents: number;
  /** Sources that are refused before they are read. */
  readonly rejects: number;
  readonly published: string | null;
  /** Whether the run would have nothing to do. */
  readonly upToDate: boolean;
  /** Why the published version can't be built upon; `null` when it can. */
  readonly damage: { readonly version: string; readonly what: string } | null;
  readonly changes: Changes;
  /** `null` when nothing is published that could be compared. */
  readonly causes: Causes | null;
  readonly parts: number;
  readonly partsToBuild: number;
  readonly documentsToBuild: number;
  /** Raw bytes. */
  readonly bytesToBuild: number;
  readonly estimate: Estimate;
}

/** Looks at the input as a run would, and writes nothing. */
export async function preview(job: Job): Promise<Preview> {
  const start = performance.now();
  const tasks = stockTasks({ ...job.input, transforms: job.transforms });
  const stock = await takeStock(await discover(job.input), tasks);
  const program = programVersion();
  const identity = identityOf(job, program, stock);
  const { published, damage } = inspectPublished(job.output);
  const settled = await settleDuplicates(stock, job, knownImprints(published, identity), tasks);
  const parts = planParts(settled.documents, partContext(job, program));
  const known = new Set(published?.manifest.parts.map(({ key }) => key));
  const missing = parts.filter(({ key }) => !known.has(key)).flatMap(({ documents }) => documents);
  const bytesToBuild = missing.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    files: stock.files.length,
    documents: settled.documents.length,
    rejects: settled.rejects.length,
    published: published?.version ?? null,
    upToDate: published !== null && isMadeOf(published.manifest, identity),
    damage,
    changes: await changesOf(settled.documents, stock.files, published),
    causes: published === null ? null : causesOf(published.manifest, identity),
    parts: parts.length,
    partsToBuild: parts.filter(({ key }) => !known.has(key)).length,
    documentsToBuild: missing.length,
    bytesToBuild,
    estimate: estimate(job.output, (performance.now() - start) / 1000, bytesToBuild),
  };
}
