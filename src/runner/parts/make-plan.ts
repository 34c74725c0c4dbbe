import { discover } from '../../corpus/discover.ts';
import type { Job } from '../../jobs/schema/define-job.ts';
import { programVersion } from '../fingerprint.ts';
import { identityOf, partContext } from '../identity.ts';
import { knownImprints } from '../imprint-file.ts';
import { planParts } from '../plan.ts';
import { openPool } from '../pool.ts';
import { readPublished } from '../published.ts';
import { settleDuplicates } from '../settle-duplicates.ts';
import { takeStock } from '../take-stock.ts';
import { clearWorkbenches, unfinishedParts } from './part-store.ts';
import { savePlan } from './parts-plan.ts';

/** A plan that was written, and what is left to do of it. */
export interface MadePlan {
  readonly files: number;
  readonly documents: number;
  /** What was refused before any part is built. */
  readonly rejects: number;
  readonly parts: number;
  /** Numbers of the parts that are neither in the published version nor finished in the parts folder. */
  readonly missing: readonly number[];
}

/**
 * Looks at the input, settles what a document owes to others (its name, what it repeats), cuts the parts and writes the
 * plan into a parts folder. Finished parts that are there stay.
 *
 * @param concurrency worker threads
 */
export async function makePlan(job: Job, folder: string, concurrency: number, signal: AbortSignal): Promise<MadePlan> {
  const pool = openPool(concurrency, { ...job.input, transforms: job.transforms, formats: job.output.formats, staging: folder }, signal);
  try {
    const stock = await takeStock(await discover(job.input), pool.tasks);
    const program = programVersion();
    const published = readPublished(job.output);
    const settled = await settleDuplicates(stock, job, knownImprints(published, identityOf(job, program, stock)), pool.tasks);
    const parts = planParts(settled.documents, partContext(job, program));
    clearWorkbenches(folder);
    const missing = unfinishedParts(folder, parts, published);
    savePlan(folder, { program, job, stock, settled, parts, missing });
    return {
      files: stock.files.length,
      documents: settled.documents.length,
      rejects: settled.rejects.length,
      parts: parts.length,
      missing,
    };
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    await pool.close();
  }
}
