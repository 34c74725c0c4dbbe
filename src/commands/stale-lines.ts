import type { Job } from '../jobs/schema/define-job.ts';
import { programVersion } from '../runner/fingerprint.ts';
import { correctingOption, jobData, versionsOf } from '../runner/identity.ts';
import { causesOf } from '../runner/preview/causes.ts';
import type { Published } from '../runner/published.ts';

/** A list of people or a scheme can differ in very many places. */
const shown = 3;

/** Says why the labels of a published dataset may not be those of today: another program or other options made it. */
export function staleLines({ manifest }: Published, job: Job): readonly string[] {
  const { program, rebuilding, corrections } = causesOf(manifest, { versions: versionsOf(programVersion()), job: jobData(job) });
  const options = [...rebuilding.map(({ path }) => path), ...(corrections.length === 0 ? [] : [correctingOption])];
  const named = options.slice(0, shown).join(', ') + (options.length > shown ? ' …' : '');
  const reasons = [
    ...(program === null ? [] : ['another version of the program']),
    ...(options.length === 0 ? [] : [`other options (${named})`]),
  ];
  return reasons.length === 0 ? [] : [`This dataset was made by ${reasons.join(' and ')}: run the job to see today’s labels.`];
}
