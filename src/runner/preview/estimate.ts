import type { DatasetPlace } from '../../dataset/versions.ts';
import { isSuccess, records } from '../journal/record-folder.ts';
import type { RunRecord } from '../journal/run-record.ts';

/** How long a run would take, and by what that is known. */
export interface Estimate {
  readonly seconds: number;
  /** Raw bytes a second. */
  readonly rate: number;
  /** The run whose speed was taken; `null` when none was recorded that tells. */
  readonly byRun: number | null;
}

/** Runs that transformed less than this show how long starting takes, not how fast transforming is (bytes). */
const telling = 100_000;

/** Raw bytes a second that two workers of an ordinary machine transform; docs/performance.md has measured ones. */
const ordinaryRate = 500_000;

/** Starting, loading dictionaries, tables and publishing (seconds). */
const overhead = 3;

/**
 * Estimates a run's time by the newest run that tells of this machine's speed.
 *
 * @param stockSeconds what looking at the input takes
 * @param bytes raw bytes to transform
 */
export function estimate(place: DatasetPlace, stockSeconds: number, bytes: number): Estimate {
  const model = [...recent(place)].find((record) => isSuccess(record) && record.built.rawBytes >= telling);
  const rate = model === undefined ? ordinaryRate : model.built.rawBytes / (model.seconds ?? 1);
  return { seconds: stockSeconds + (bytes === 0 ? 0 : overhead + bytes / rate), rate, byRun: model?.number ?? null };
}

/** So many runs are looked back at. */
const horizon = 100;

function* recent(place: DatasetPlace): Generator<RunRecord> {
  let seen = 0;
  for (const record of records(place)) {
    yield record;
    seen += 1;
    if (seen === horizon) return;
  }
}
