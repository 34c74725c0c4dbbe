import { randomUUID } from 'node:crypto';
import { publishedVersion } from '../../dataset/versions.ts';
import { type Ending, exitCodes, messageOf, YanlunError } from '../../errors.ts';
import { programVersion } from '../fingerprint.ts';
import { runJob } from '../run.ts';
import type { Listener, RunReport, RunRequest } from '../run-report.ts';
import { nextNumber, pruneRecords, writeRecord } from './record-folder.ts';
import { type RunRecord, withEvent } from './run-record.ts';
import type { Sink } from './sink.ts';

/** A run with its record, or the fault that it ended with. */
export interface RecordedRun {
  readonly record: RunRecord;
  readonly report: RunReport | null;
  /** What `runJob` threw. */
  readonly fault: unknown;
}

/**
 * Runs a job and keeps a record of the run, however it ends; a killed run's record says that it is running.
 *
 * @param sinks hear of the run too
 * @param warn is told of records and sinks that failed, which never fails the run
 */
export async function recordRun(
  request: RunRequest,
  listener: Listener,
  sinks: readonly Sink[],
  warn: (message: string) => void,
): Promise<RecordedRun> {
  const place = request.job.output;
  const start = performance.now();
  let record = beginning(request);
  const safely = guard(warn);
  const write = { name: 'the run record', end: (it: RunRecord) => writeRecord(place, it) };
  await safely(write, () => writeRecord(place, record));
  for (const sink of sinks) await safely(sink, () => sink.begin?.(record));
  const heard: Listener = (event) => {
    record = withEvent(record, event);
    for (const sink of sinks) void safely(sink, () => sink.event?.(record, event));
    listener(event);
  };
  const { report, fault } = await attempt(request, heard);
  record = { ...ended(record, report, fault), seconds: (performance.now() - start) / 1000 };
  for (const sink of [write, ...sinks]) await safely(sink, () => sink.end(record));
  await safely(write, () => pruneRecords(place));
  return { record, report, fault };
}

function beginning({ job, concurrency, full, retry = false }: RunRequest): RunRecord {
  return {
    run: randomUUID(),
    number: nextNumber(job.output),
    job: job.name,
    dataset: job.output.dataset,
    program: programVersion(),
    outcome: 'running',
    exit: null,
    message: null,
    started: new Date().toISOString(),
    ended: null,
    seconds: null,
    settings: { concurrency, full, retry },
    input: { folder: job.input.folder, files: 0, bytes: 0, documents: 0, ignored: {} },
    parts: { planned: 0, built: 0, kept: 0 },
    built: { documents: 0, rawBytes: 0 },
    measures: null,
    rejects: {},
    remarks: {},
    checks: [],
    damage: [],
    times: {},
    version: { before: versionNow(job.output), after: null },
    peakMegabytes: null,
  };
}

/** A link that isn't one is the run's to complain of. */
function versionNow(place: RunRequest['job']['output']): string | null {
  try {
    return publishedVersion(place);
  } catch {
    return null;
  }
}

async function attempt(request: RunRequest, listener: Listener): Promise<{ readonly report: RunReport | null; readonly fault: unknown }> {
  try {
    return { report: await runJob(request, listener), fault: null };
  } catch (fault) {
    return { report: null, fault };
  }
}

/** Most memory that the process held at once; the kernel counts kilobytes. */
const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

function ended(record: RunRecord, report: RunReport | null, fault: unknown): RunRecord {
  const { before } = record.version;
  const whole = { ...record, ended: new Date().toISOString(), peakMegabytes: peakMegabytes() };
  if (report === null) {
    const ending = endingOf(fault);
    return { ...whole, outcome: ending, exit: exitCodes[ending], message: messageOf(fault), version: { before, after: before } };
  }
  const { outcome, times, version, partsReused, checks } = report;
  const parts = outcome === 'unchanged' ? { ...record.parts, planned: partsReused, kept: partsReused } : record.parts;
  const broken = checks.filter(({ holds }) => !holds).map(({ check, found }) => `${check}: it is ${found}`);
  const message = outcome === 'refused' ? `Checks that don’t hold: ${broken.join('; ')}` : null;
  return {
    ...whole,
    outcome,
    exit: exitCodes[outcome === 'refused' ? 'refused' : 'done'],
    message,
    times,
    parts,
    version: { before, after: version },
  };
}

/** How a run ended that threw. */
function endingOf(fault: unknown): Exclude<Ending, 'done' | 'refused'> {
  return fault instanceof YanlunError && fault.ending !== 'done' && fault.ending !== 'refused' ? fault.ending : 'failed';
}

/** Makes sure that what listens can't hurt what it listens to; whoever fails once is told of once. */
function guard(warn: (message: string) => void) {
  const failed = new Set<string>();
  return async (sink: Pick<Sink, 'name'>, work: () => void | Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!failed.has(sink.name)) warn(`${sink.name} could not be written: ${causeOf(error)}`);
      failed.add(sink.name);
    }
  };
}

/** `fetch` says “fetch failed” and why in its cause. */
const causeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? messageOf(error.cause) : messageOf(error);
