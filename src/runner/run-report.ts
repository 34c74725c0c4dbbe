import type { Reject } from '../corpus/reject.ts';
import type { OutputFile } from '../dataset/manifest.ts';
import type { RejectRow } from '../dataset/schema.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import type { CheckResult } from './checks.ts';
import type { Measures } from './checks/measures.ts';
import type { Division } from './division.ts';
import type { Identity } from './identity.ts';
import type { PlannedPart } from './plan.ts';
import type { FinishedPart } from './reuse.ts';
import type { Settled } from './settle-duplicates.ts';
import type { StepTimes } from './stopwatch.ts';

/** What to run, and how. Folders in the job are absolute. */
export interface RunRequest {
  readonly job: Job;
  /** Worker threads. */
  readonly concurrency: number;
  /** Builds every part, whatever the published version holds. */
  readonly full: boolean;
  /** Builds the parts anew in which something was refused. */
  readonly retry?: boolean;
  /** A plan that was made and carried out before: the input isn't looked at again. */
  readonly prepared?: Prepared;
  /** Stops the run: nothing is published then, and the run fails with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How the work is divided, unless as usual. */
  readonly division?: Division;
}

/** What other processes did of a run. */
export interface Prepared {
  readonly identity: Identity;
  readonly settled: Settled;
  /** Puts a part that is finished into the staging folder; `null` when it isn't finished. */
  readonly take: (part: PlannedPart, staging: string) => FinishedPart | null;
}

/** What a run tells while it goes on, in this order; `reject`, `damage` and `progress` as often as they happen. */
export type RunEvent =
  /** The input as found. */
  | {
      readonly event: 'stock';
      readonly files: number;
      readonly bytes: number;
      readonly documents: number;
      readonly ignored: Readonly<Record<string, number>>;
    }
  /** Something of the published version isn't as its manifest says, and is built again. */
  | { readonly event: 'damage'; readonly version: string; readonly what: string }
  | { readonly event: 'plan'; readonly parts: number; readonly documents: number }
  | ({ readonly event: 'reject' } & Reject)
  | PartEvent
  /** Documents that are in the dataset being built so far, and in the end. */
  | { readonly event: 'progress'; readonly done: number; readonly total: number }
  | AssembledEvent
  | ({ readonly event: 'check' } & CheckResult);

/** The dataset as it stands before it is checked. */
interface AssembledEvent {
  readonly event: 'assembled';
  readonly version: string;
  readonly measures: Measures;
  /** All its rejects and remarks. */
  readonly rejects: readonly RejectRow[];
  readonly outputs: readonly OutputFile[];
}

/** A part is done: built by this run, or kept from the published version. */
interface PartEvent {
  readonly event: 'part';
  readonly number: number;
  readonly documents: number;
  readonly sentences: number;
  /** Bytes of the documents' raw text. */
  readonly rawBytes: number;
  /** Milliseconds of each step; `null` when the part was kept. */
  readonly times: StepTimes | null;
}

/** Hears what a run tells. */
export type Listener = (event: RunEvent) => void;

/** How a run ended. */
export interface RunReport {
  readonly outcome: 'published' | 'unchanged' | 'refused';
  /** The version that is published now; `null` when none is. */
  readonly version: string | null;
  readonly measures: Measures | null;
  readonly checks: readonly CheckResult[];
  readonly partsBuilt: number;
  readonly partsReused: number;
  /** Milliseconds of each step, added up over the workers. */
  readonly times: StepTimes;
  /** Where the dataset lies that was not published; `null` unless a check refused it. */
  readonly refused: string | null;
}
