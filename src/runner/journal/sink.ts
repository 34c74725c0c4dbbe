import type { RunEvent } from '../run-report.ts';
import type { RunRecord } from './run-record.ts';

/** What hears of a run besides the person who started it. A sink that throws is reported and never fails the run. */
export interface Sink {
  /** What it is, for messages: `the log run.jsonl`. */
  readonly name: string;
  readonly begin?: (record: RunRecord) => void | Promise<void>;
  readonly event?: (record: RunRecord, event: RunEvent) => void;
  readonly end: (record: RunRecord) => void | Promise<void>;
}
