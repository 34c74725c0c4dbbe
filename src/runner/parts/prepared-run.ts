import { readPublished } from '../published.ts';
import { reusePart } from '../reuse.ts';
import type { Prepared } from '../run-report.ts';
import { YanlunError } from '../../errors.ts';
import { finishedFolder, finishedPart, unfinishedParts } from './part-store.ts';
import { type PartsPlan, readInput } from './parts-plan.ts';

/**
 * What a run needs to publish a plan whose parts are finished.
 * @throws {YanlunError} `failed` when a part is missing, and later when one is damaged
 */
export function preparedRun(folder: string, plan: PartsPlan): Prepared {
  const missing = unfinishedParts(folder, plan.parts, readPublished(plan.job.output));
  if (missing.length > 0) {
    const some = `${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ', …' : ''}`;
    throw new YanlunError(
      'failed',
      `${missing.length} of ${plan.parts.length} parts aren't built: ${some}. Build them: build-parts ${folder}`,
    );
  }
  return {
    ...readInput(folder, plan),
    take: (part, staging) => {
      const finished = finishedPart(folder, part.key);
      if (finished === null) return null;
      const place = finishedFolder(folder, part.key);
      const taken = reusePart(part, place, finished, staging);
      if (!taken.ok) {
        throw new YanlunError(
          'failed',
          `A finished part is damaged: ${place}/${taken.damage}. Delete that folder and build the part again.`,
        );
      }
      return taken.value;
    },
  };
}
