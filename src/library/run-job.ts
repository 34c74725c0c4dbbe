import { availableParallelism } from 'node:os';
import type { JobSource } from '../jobs/schema/define-job.ts';
import { parseJob } from '../jobs/schema/load-job.ts';
import { withAbsoluteFolders } from '../runner/absolute-folders.ts';
import type { Listener, RunReport } from '../runner/run-report.ts';

/** How to run a job; everything may be left out. */
export interface RunOptions {
  /** Worker threads; by default one a core. */
  readonly concurrency?: number;
  /** Builds every part anew, whatever the published version holds; false by default. */
  readonly full?: boolean;
  /** Stops the run: nothing is published then, and the promise fails with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Hears what the run does while it goes on. */
  readonly onEvent?: Listener;
  /** Hears of a run record that could not be written, which never fails a run; by default nobody does. */
  readonly onWarning?: (message: string) => void;
}

/**
 * Runs a job as the command line does and leaves the same record of the run. Relative folders, and files that stand for an
 * option, count from the current directory. A dataset that its checks refuse is no error: `outcome` says `refused`.
 *
 * @throws {JobError} with every fault of the job
 * @throws {YanlunError} `failed` or `locked`; the published version is then what it was
 */
export async function runJob(job: JobSource, options: RunOptions = {}): Promise<RunReport> {
  const { concurrency = availableParallelism(), full = false, signal, onEvent = () => {}, onWarning = () => {} } = options;
  const request = {
    job: withAbsoluteFolders(parseJob(job, 'The job', '.')),
    concurrency,
    full,
    ...(signal === undefined ? {} : { signal }),
  };
  // Whoever only labels texts needs none of this.
  const { recordRun } = await import('../runner/journal/record-run.ts');
  const { report, fault } = await recordRun(request, onEvent, [], onWarning);
  if (report === null) throw fault;
  return report;
}
