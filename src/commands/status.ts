import { type DatasetPlace, publishedVersion, versionsFolder } from '../dataset/versions.ts';
import { YanlunError } from '../errors.ts';
import { isSuccess, recordFolder, records } from '../runner/journal/record-folder.ts';
import type { RunRecord } from '../runner/journal/run-record.ts';
import { isLocked } from '../runner/lock.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';

/** `status`: says when a run last succeeded and how long ago, next to what failed since. */
export const status: Command<CommonFlags & { readonly job: string; readonly json: boolean; readonly maxAge: number | undefined }> = async (
  flags,
  terminal,
) => {
  const { output } = await jobOf(flags.job, flags);
  const found = statusOf(output);
  if (found.last === null) throw new YanlunError('failed', `No run is recorded in ${recordFolder(output)}.`);
  const now = Date.now();
  const isOld = flags.maxAge !== undefined && (found.success === null || hoursSince(found.success, now) > flags.maxAge);
  if (flags.json) terminal.print(JSON.stringify({ ...found, tooOld: isOld }));
  else for (const line of statusLines(output, found, now)) terminal.print(line);
  if (isOld) terminal.note(`The last success is older than ${flags.maxAge} hours.`);
  return isOld ? 'failed' : 'done';
};

/** What the records of a dataset tell. */
export interface Status {
  readonly version: string | null;
  /** The newest run, running or not. */
  readonly last: RunRecord | null;
  readonly success: RunRecord | null;
  /** Runs since the last success that ended otherwise, newest first; at most ten. */
  readonly failures: readonly RunRecord[];
}

const shownFailures = 10;

function statusOf(place: DatasetPlace): Status {
  const running = isLocked(versionsFolder(place));
  const failures: RunRecord[] = [];
  let last: RunRecord | null = null;
  let success: RunRecord | null = null;
  for (const record of records(place)) {
    const known: RunRecord = record.outcome === 'running' && (last !== null || !running) ? { ...record, message: killed } : record;
    last ??= known;
    if (isSuccess(known)) success = known;
    else if (known.outcome !== 'running' || known.message !== null) failures.push(known);
    if (success !== null) break;
  }
  return { version: publishedVersion(place), last, success, failures: failures.slice(0, shownFailures) };
}

/** What is known of a run that never wrote its end. */
const killed = 'It was killed, or the machine stopped: it never said how it ended.';

function statusLines({ dataset }: DatasetPlace, { version, last, success, failures }: Status, now: number): readonly string[] {
  const published = version === null ? `${dataset}: nothing is published.` : `${dataset}: version ${version} is published.`;
  const running =
    last !== null && last.outcome === 'running' && last.message === null ? [`Run ${last.number} is running since ${last.started}.`] : [];
  return [published, successLine(success, now), ...running, ...failureLines(failures, now)];
}

function successLine(success: RunRecord | null, now: number): string {
  if (success === null) return 'No run has succeeded.';
  return `Last success: ${whenOf(success, now)}, run ${success.number} (${success.outcome}, ${(success.seconds ?? 0).toFixed(1)} s).`;
}

function failureLines(failures: readonly RunRecord[], now: number): readonly string[] {
  if (failures.length === 0) return ['No failure since.'];
  const count = `Failed since: ${failures.length}${failures.length === shownFailures ? ' or more' : ''}`;
  return [count, ...failures.map((record) => failureLine(record, now))];
}

function failureLine(record: RunRecord, now: number): string {
  const how = record.outcome === 'running' ? 'killed' : `${record.outcome}, exit ${record.exit ?? ''}`;
  return `  run ${record.number}, ${whenOf(record, now)}: ${how}. ${record.message?.split('\n')[0] ?? ''}`;
}

const hour = 3_600_000;

const hoursSince = ({ ended, started }: RunRecord, now: number): number => (now - Date.parse(ended ?? started)) / hour;

/** A time in the future is shown as it is: the clock went back. */
function whenOf(record: RunRecord, now: number): string {
  const hours = hoursSince(record, now);
  const age =
    hours < 1 ? `${(hours * 60).toFixed(0)} minutes` : hours < 48 ? `${hours.toFixed(1)} hours` : `${(hours / 24).toFixed(1)} days`;
  return `${record.ended ?? record.started} (${age} ago)`;
}
