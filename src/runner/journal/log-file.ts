import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RunEvent } from '../run-report.ts';
import type { RunRecord } from './run-record.ts';
import { countsByCode } from './run-record.ts';
import type { Sink } from './sink.ts';

/** Appends a line of JSON for everything that happens; each carries the time and the run's id. A rotated file is simply made anew. */
export function logFile(path: string): Sink {
  const append = ({ run }: RunRecord, line: object): void =>
    appendFileSync(path, `${JSON.stringify({ time: new Date().toISOString(), run, ...line })}\n`);
  return {
    name: `the log ${path}`,
    begin: (record) => {
      mkdirSync(dirname(path), { recursive: true });
      const { number, job, dataset, program, settings, input } = record;
      append(record, { event: 'begin', number, job, dataset, program, settings, input: input.folder });
    },
    event: (record, event) => {
      if (event.event !== 'progress') append(record, lineOf(event));
    },
    end: (record) => {
      const { outcome, exit, message, seconds, version, parts, built, rejects, remarks, times, peakMegabytes } = record;
      append(record, { event: 'end', outcome, exit, message, seconds, version, parts, built, rejects, remarks, times, peakMegabytes });
    },
  };
}

/** Rejects have lines of their own; here they are counted. */
function lineOf(event: Exclude<RunEvent, { event: 'progress' }>): object {
  if (event.event !== 'assembled') return event;
  const { version, measures, rejects, outputs } = event;
  return {
    event: 'assembled',
    version,
    measures,
    ...countsByCode(rejects),
    files: outputs.length,
    bytes: outputs.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
