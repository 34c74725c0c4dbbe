import { isRemark, type RejectCode } from '../corpus/reject.ts';
import type { RejectRow } from '../dataset/schema.ts';
import { YanlunError } from '../errors.ts';
import type { Division } from './division.ts';
import type { PlannedPart } from './plan.ts';
import type { Published } from './published.ts';
import { type FinishedPart, partsByKey, reusePart } from './reuse.ts';
import type { Listener } from './run-report.ts';
import type { StepTimes } from './stopwatch.ts';
import type { Pool } from './pool.ts';
import type { Tasks } from './tasks.ts';

/** A finished part, and how long each of its steps took when this run built it. */
export type TimedPart = FinishedPart & { readonly times: StepTimes | null };

/** What parts are finished with. */
export interface Workshop {
  readonly staging: string;
  readonly pool: Pool;
  /** The same tasks, done by this thread. */
  readonly here: Tasks;
  readonly division: Division;
  readonly listener: Listener;
  /** Takes over a part that was built elsewhere; `null` when it wasn't. */
  readonly take: (part: PlannedPart) => FinishedPart | null;
  /** Whether a known part is built anew nevertheless. */
  readonly isDue: (rejects: readonly RejectRow[]) => boolean;
  /** Counts what is refused; throws over the job's limit. */
  readonly limit: (rejects: number) => void;
}

/** Takes over what the published version has and builds the rest; the result is in the order of the plan. */
export async function finishParts(
  parts: readonly PlannedPart[],
  published: Published | null,
  workshop: Workshop,
): Promise<readonly TimedPart[]> {
  const total = parts.reduce((sum, { documents }) => sum + documents.length, 0);
  const known = published === null ? new Map<string, FinishedPart>() : partsByKey(published.manifest);
  const plans = parts.map((part) => ({ part, kept: keep(part, published, known.get(part.key), workshop) ?? takeOver(part, workshop) }));
  const builders = bytesOf(plans.filter(({ kept }) => kept === null)) > workshop.division.bytesHere ? workshop.pool.tasks : workshop.here;
  let done = 0;
  const finish = async ({ part, kept }: (typeof plans)[number]): Promise<TimedPart> => {
    const finished = kept ?? (await builders.build(part));
    done += part.documents.length;
    announce(part, finished, workshop);
    workshop.listener({ event: 'progress', done, total });
    return finished;
  };
  return Promise.all(plans.map((plan) => finish(plan)));
}

const bytesOf = (plans: readonly { readonly part: PlannedPart }[]): number => plans.reduce((sum, { part }) => sum + rawBytesOf(part), 0);

const rawBytesOf = ({ documents }: PlannedPart): number => documents.reduce((sum, { bytes }) => sum + bytes, 0);

function keep(
  part: PlannedPart,
  published: Published | null,
  known: FinishedPart | undefined,
  { staging, listener, isDue }: Workshop,
): TimedPart | null {
  if (published === null || known === undefined || isDue(known.part.rejects)) return null;
  const reused = reusePart(part, published.folder, known, staging);
  if (reused.ok) return { ...reused.value, times: null };
  listener({ event: 'damage', version: published.version, what: reused.damage });
  return null;
}

function takeOver(part: PlannedPart, { take }: Workshop): TimedPart | null {
  const taken = take(part);
  return taken === null ? null : { ...taken, times: null };
}

function announce(planned: PlannedPart, { part, times }: TimedPart, { listener, limit }: Workshop): void {
  for (const { source_path: sourcePath, code, reason, byte_offset: byteOffset } of times === null ? [] : part.rejects) {
    if (!isRemark(code)) listener({ event: 'reject', sourcePath, code: code as RejectCode, reason, byteOffset });
  }
  listener({
    event: 'part',
    number: part.number,
    documents: part.documents,
    sentences: part.sentences,
    rawBytes: rawBytesOf(planned),
    times,
  });
  limit(refusedIn(part.rejects));
}

const refusedIn = (rejects: readonly RejectRow[]): number => rejects.filter(({ code }) => !isRemark(code)).length;

/** Rows of parts in which something was refused are due when it is to be tried again. */
export const holdsRefused = (rejects: readonly RejectRow[]): boolean => refusedIn(rejects) > 0;

/**
 * Counts rejects up to a limit.
 *
 * @param most the job's `input.maxRejects`
 * @returns a function that throws {@link YanlunError} once there are more
 */
export function rejectLimit(most: number | null): (rejects: number) => void {
  let count = 0;
  return (rejects) => {
    count += rejects;
    if (most === null || count <= most) return;
    throw new YanlunError(
      'failed',
      `${count} sources were refused so far, over the limit of ${most} (input.maxRejects). Nothing was published.`,
    );
  };
}
