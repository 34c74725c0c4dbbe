import { SingleBar } from 'cli-progress';
import type { Ending } from '../errors.ts';
import { type Progress, type RunReport, runJob } from '../runner/run.ts';
import { type Command, type CommonFlags, jobOf, type Terminal } from './context.ts';

/** The flags of a run. */
export interface BuildFlags extends CommonFlags {
  readonly job: string;
  readonly concurrency: number;
  readonly full: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `<job>`: runs a job and publishes its dataset. */
export const build: Command<BuildFlags> = async (flags, terminal) => {
  const job = await jobOf(flags.job, flags);
  const start = performance.now();
  const progress = progressOf(flags, terminal);
  const report = await runJob({ job, concurrency: flags.concurrency, full: flags.full }, progress.update).finally(progress.end);
  const seconds = (performance.now() - start) / 1000;
  if (flags.json) terminal.print(JSON.stringify({ event: 'end', dataset: job.output.dataset, seconds, peakMegabytes: peakMegabytes(), ...report }));
  else if (!flags.quiet) terminal.print(summaryOf(job.output.dataset, report, seconds));
  if (!flags.json) for (const line of refusalOf(report)) terminal.note(line);
  return endings[report.outcome];
};

/** Most memory that the process held at once, worker threads included; the kernel counts kilobytes. */
const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const endings: Readonly<Record<RunReport['outcome'], Ending>> = { published: 'done', unchanged: 'done', refused: 'refused' };

/** A bar on a terminal, JSON lines with `--json`, else silence. */
function progressOf({ json, quiet }: BuildFlags, terminal: Terminal): { update: (progress: Progress) => void; end: () => void } {
  if (json) return { update: (progress) => terminal.print(JSON.stringify({ event: 'progress', ...progress })), end: () => {} };
  if (quiet || !terminal.interactive) return { update: () => {}, end: () => {} };
  const bar = new SingleBar({ format: '{bar} {value}/{total} documents', clearOnComplete: true });
  let started = false;
  return {
    update: ({ done, total }) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
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

function refusalOf({ brokenChecks, version }: RunReport): readonly string[] {
  if (brokenChecks.length === 0) return [];
  const lines = brokenChecks.map(({ check, value }) => `  - ${check}: it is ${value}`);
  const stays = version === null ? 'No dataset is published.' : `Version ${version} stays published.`;
  return ['These checks don’t hold:', ...lines, stays];
}
