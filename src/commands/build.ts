import { SingleBar } from 'cli-progress';
import { type DatasetPlace, history, publishedVersion } from '../dataset/versions.ts';
import { type Ending, messageOf } from '../errors.ts';
import { recordRun } from '../runner/journal/record-run.ts';
import type { RunEvent, RunReport, RunRequest } from '../runner/run-report.ts';
import { type Command, type CommonFlags, jobOf, type Terminal } from './context.ts';
import { rejectsOf, retryLines } from './retry-lines.ts';
import { type SinkFlags, sinksOf } from './sinks.ts';

/** The flags of a run. */
export interface BuildFlags extends CommonFlags, SinkFlags {
  readonly job: string;
  readonly concurrency: number;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `<job>`: runs a job and publishes its dataset. */
export const build: Command<BuildFlags & { readonly full: boolean }> = async (flags, terminal) => {
  const job = await jobOf(flags.job, flags);
  return runAndTell({ job, concurrency: flags.concurrency, full: flags.full, signal: terminal.stopSignal() }, flags, terminal);
};

/** `retry-rejects`: runs a job and tries again what was refused, also where nothing changed. */
export const retryRejects: Command<BuildFlags> = async (flags, terminal) => {
  const job = await jobOf(flags.job, flags);
  const before = rejectsOf(job);
  const ending = await runAndTell(
    { job, concurrency: flags.concurrency, full: false, retry: true, signal: terminal.stopSignal() },
    flags,
    terminal,
  );
  if (ending === 'done' && !flags.quiet && !flags.json) for (const line of retryLines(before, rejectsOf(job))) terminal.print(line);
  return ending;
};

/** Runs a job and tells of it as the flags say. */
export async function runAndTell(
  request: RunRequest,
  flags: Pick<BuildFlags, 'json' | 'quiet'> & SinkFlags,
  terminal: Terminal,
): Promise<Ending> {
  const { output } = request.job;
  const { dataset } = output;
  const before = publishedVersion(output);
  const progress = progressOf(flags, terminal);
  const listener = (event: RunEvent): void => {
    if (event.event === 'damage') terminal.note(`Version ${event.version} is damaged (${event.what}); what is damaged is built again.`);
    progress.update(event);
  };
  const { record, report, fault } = await recordRun(request, listener, await sinksOf(flags, output), terminal.note).finally(progress.end);
  if (report === null) throw fault;
  const isCompared = report.outcome === 'published' && before !== null && before !== report.version && history(output).includes(before);
  if (isCompared) await tellChanges(output, before, terminal);
  const seconds = record.seconds ?? 0;
  if (flags.json) {
    terminal.print(JSON.stringify({ event: 'end', run: record.run, dataset, seconds, peakMegabytes: record.peakMegabytes, ...report }));
  } else if (!flags.quiet) terminal.print(summaryOf(dataset, report, seconds));
  if (!flags.json) for (const line of await refusalOf(report)) terminal.note(line);
  return report.outcome === 'refused' ? 'refused' : 'done';
}

/** The page of changes; what keeps it from being written is said, and is no failure of the run. */
async function tellChanges(output: DatasetPlace, before: string, terminal: Terminal): Promise<void> {
  try {
    await (await import('./changes-file.ts')).writeChanges(output, before);
  } catch (error) {
    terminal.note(`The page of changes can’t be written: ${messageOf(error)}`);
  }
}

/** A bar on a terminal, JSON lines with `--json`, else silence. */
function progressOf(
  { json, quiet }: Pick<BuildFlags, 'json' | 'quiet'>,
  terminal: Terminal,
): { update: (event: RunEvent) => void; end: () => void } {
  if (json) return { update: (event) => (event.event === 'progress' ? terminal.print(JSON.stringify(event)) : undefined), end: () => {} };
  if (quiet || !terminal.interactive) return { update: () => {}, end: () => {} };
  const bar = new SingleBar({ format: '{bar} {value}/{total} documents', clearOnComplete: true });
  let started = false;
  return {
    update: (event) => {
      if (event.event !== 'progress') return;
      if (!started) bar.start(event.total, 0);
      started = true;
      bar.update(event.done);
    },
    end: () => bar.stop(),
  };
}

function summaryOf(dataset: string, report: RunReport, seconds: number): string {
  const time = `in ${seconds.toFixed(1)} s`;
  const { measures, partsBuilt, partsReused } = report;
  if (measures === null) return `${dataset}: nothing to do, version ${report.version ?? ''} is up to date (${time}).`;
  const counts = `${measures.documents} documents, ${measures.sentences} sentences, ${measures.rejects} rejects`;
  const parts = `${partsBuilt} parts built, ${partsReused} kept, ${time}`;
  if (report.outcome === 'refused') return `${dataset}: not published, ${counts} (${parts}).`;
  return `${dataset}: published version ${report.version ?? ''}, ${counts} (${parts}).`;
}

async function refusalOf({ checks, version, refused }: RunReport): Promise<readonly string[]> {
  if (refused === null) return [];
  const { checkTable } = await import('./check-table.ts');
  const stays = version === null ? 'No dataset is published.' : `Version ${version} stays published.`;
  return [
    'These checks don’t hold:',
    ...checkTable(checks.filter(({ holds }) => !holds)),
    `${stays} The refused one lies in ${refused} for inspection.`,
  ];
}
