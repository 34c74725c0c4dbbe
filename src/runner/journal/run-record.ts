import { isRemark } from '../../corpus/reject.ts';
import type { RejectRow } from '../../dataset/schema.ts';
import type { Ending } from '../../errors.ts';
import type { CheckResult } from '../checks.ts';
import type { Measures } from '../checks/measures.ts';
import type { ProgramVersion } from '../fingerprint.ts';
import type { RunEvent, RunReport } from '../run-report.ts';
import type { StepTimes } from '../stopwatch.ts';

/** How a run ended; `running` while it does, and for good when it was killed. */
type Outcome = 'running' | RunReport['outcome'] | Exclude<Ending, 'done' | 'refused'>;

/** What is kept of a run, one JSON file each, outside the versions: it may know the clock and the machine. */
export interface RunRecord {
  /** UUID, as in the log and in OpenLineage events. */
  readonly run: string;
  /** From 1, in the order in which runs began, whatever the clock said. */
  readonly number: number;
  readonly job: string;
  readonly dataset: string;
  readonly program: ProgramVersion;
  readonly outcome: Outcome;
  /** Exit code; `null` while it runs. */
  readonly exit: number | null;
  /** What a person was told when it failed. */
  readonly message: string | null;
  /** ISO times in UTC. */
  readonly started: string;
  readonly ended: string | null;
  readonly seconds: number | null;
  readonly settings: { readonly concurrency: number; readonly full: boolean; readonly retry: boolean };
  readonly input: {
    readonly folder: string;
    readonly files: number;
    readonly bytes: number;
    readonly documents: number;
    readonly ignored: Readonly<Record<string, number>>;
  };
  readonly parts: { readonly planned: number; readonly built: number; readonly kept: number };
  /** What this run transformed; bytes of raw text. */
  readonly built: { readonly documents: number; readonly rawBytes: number };
  readonly measures: Measures | null;
  /** By code. Of a run that failed or had nothing to do: those that it came upon. */
  readonly rejects: Readonly<Record<string, number>>;
  readonly remarks: Readonly<Record<string, number>>;
  readonly checks: readonly CheckResult[];
  /** What was found damaged and built again. */
  readonly damage: readonly string[];
  /** Milliseconds of each step, added up over the workers. */
  readonly times: StepTimes;
  readonly version: { readonly before: string | null; readonly after: string | null };
  /** Most memory held at once, worker threads included. */
  readonly peakMegabytes: number | null;
}

/** The record as it stands after one more event. */
export function withEvent(record: RunRecord, event: RunEvent): RunRecord {
  switch (event.event) {
    case 'stock': {
      const { files, bytes, documents, ignored } = event;
      return { ...record, input: { ...record.input, files, bytes, documents, ignored } };
    }
    case 'damage':
      return { ...record, damage: [...record.damage, event.what] };
    case 'plan':
      return { ...record, parts: { ...record.parts, planned: event.parts } };
    case 'reject':
      return { ...record, rejects: { ...record.rejects, [event.code]: (record.rejects[event.code] ?? 0) + 1 } };
    case 'part':
      return withPart(record, event);
    case 'assembled':
      return { ...record, measures: event.measures, ...countsByCode(event.rejects) };
    case 'check': {
      const { event: _event, ...check } = event;
      return { ...record, checks: [...record.checks, check] };
    }
    case 'progress':
      return record;
    default:
      return event satisfies never;
  }
}

function withPart(record: RunRecord, { times, documents, rawBytes }: Extract<RunEvent, { event: 'part' }>): RunRecord {
  const { planned, built, kept } = record.parts;
  if (times === null) return { ...record, parts: { planned, built, kept: kept + 1 } };
  return {
    ...record,
    parts: { planned, built: built + 1, kept },
    built: { documents: record.built.documents + documents, rawBytes: record.built.rawBytes + rawBytes },
  };
}

/** How many rejects and remarks there are of each code. */
export function countsByCode(rows: readonly Pick<RejectRow, 'code'>[]): Pick<RunRecord, 'rejects' | 'remarks'> {
  const counts = { rejects: new Map<string, number>(), remarks: new Map<string, number>() };
  for (const { code } of rows) {
    const kind = counts[isRemark(code) ? 'remarks' : 'rejects'];
    kind.set(code, (kind.get(code) ?? 0) + 1);
  }
  return { rejects: Object.fromEntries(counts.rejects), remarks: Object.fromEntries(counts.remarks) };
}
