import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceDurably } from '../../dataset/durable-file.ts';
import type { DatasetPlace } from '../../dataset/versions.ts';
import type { RunRecord } from './run-record.ts';

/** So many records are kept: more than a month of a run every hour. The last success stays, however old. */
const keptRecords = 1000;

/** Where the records of a dataset's runs lie: beside its versions, which know no clock. */
export const recordFolder = ({ folder, dataset }: DatasetPlace): string => join(folder, '.runs', dataset);

const nameOf = ({ number, run }: Pick<RunRecord, 'number' | 'run'>): string => `${String(number).padStart(8, '0')}-${run}.json`;

const numberOf = (name: string): number => Number.parseInt(name, 10);

/** The number of the next run. Two runs that begin at once may take the same; their names differ by the run's id. */
export function nextNumber(place: DatasetPlace): number {
  return numberOf(recordNames(place).at(-1) ?? '0') + 1;
}

/** Writes a record whole, in place of what stood there of the same run. */
export function writeRecord(place: DatasetPlace, record: RunRecord): void {
  mkdirSync(recordFolder(place), { recursive: true });
  replaceDurably(join(recordFolder(place), nameOf(record)), `${JSON.stringify(record, null, 2)}\n`);
}

/** Removes the oldest records over the number that is kept. */
export function pruneRecords(place: DatasetPlace): void {
  const names = recordNames(place);
  if (names.length <= keptRecords) return;
  const lastGood = names.findLast((name) => isSuccess(readOne(place, name)));
  for (const name of names.slice(0, -keptRecords)) {
    if (name !== lastGood) rmSync(join(recordFolder(place), name), { force: true });
  }
}

/** A dataset's runs, newest first, read one by one as they are asked for; records that can't be read are left out. */
export function* records(place: DatasetPlace): Generator<RunRecord> {
  for (const name of recordNames(place).toReversed()) {
    const record = readOne(place, name);
    if (record !== null) yield record;
  }
}

/** Whether a run left the dataset as it should be. */
export const isSuccess = (record: RunRecord | null): boolean => record?.outcome === 'published' || record?.outcome === 'unchanged';

function recordNames(place: DatasetPlace): readonly string[] {
  try {
    return readdirSync(recordFolder(place)).filter((name) => /^\d{8,}-[0-9a-f-]+\.json$/.test(name)).toSorted();
  } catch {
    return [];
  }
}

function readOne(place: DatasetPlace, name: string): RunRecord | null {
  try {
    return JSON.parse(readFileSync(join(recordFolder(place), name), 'utf8')) as RunRecord;
  } catch {
    return null;
  }
}
