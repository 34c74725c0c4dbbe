import { existsSync } from 'node:fs';
import { publishedPath, refusedPath } from '../dataset/versions.ts';
import { YanlunError } from '../errors.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { inspectPublished, type Published } from '../runner/published.ts';

/**
 * The published version of a job's dataset.
 *
 * @throws {YanlunError} `failed`, with why there is none and what to do
 */
export function publishedDataset(job: Pick<Job, 'name' | 'output'>): Published {
  const { published, damage } = inspectPublished(job.output);
  if (published !== null) return published;
  if (damage === null) throw nothingPublished(job);
  throw new YanlunError(
    'failed',
    `Version ${damage.version} of ${job.output.dataset} is damaged: ${damage.what}. Run the job ${job.name}, which builds it again.`,
  );
}

/** The fault that a dataset has no version yet. */
export function nothingPublished({ name, output }: Pick<Job, 'name' | 'output'>): YanlunError {
  const refused = refusedPath(output);
  if (existsSync(refused)) {
    return new YanlunError(
      'failed',
      `No version of ${output.dataset} is published. The last one was refused by a check and lies in ${refused}.`,
    );
  }
  return new YanlunError(
    'failed',
    `There is no dataset at ${publishedPath(output)}. Run the job ${name} first, or name another by --job NAME.`,
  );
}
