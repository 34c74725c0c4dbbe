import { resolve } from 'node:path';
import { type DatasetPlace, publishedPath } from '../dataset/versions.ts';
import type { Sink } from '../runner/journal/sink.ts';

/** Where a run tells of itself besides the terminal. */
export interface SinkFlags {
  readonly log: string | undefined;
  readonly metrics: string | undefined;
  readonly lineage: string | undefined;
}

/** The sinks that the flags ask for; each is loaded only then. */
export async function sinksOf({ log, metrics, lineage }: SinkFlags, place: DatasetPlace): Promise<readonly Sink[]> {
  return [
    ...(log === undefined ? [] : [(await import('../runner/journal/log-file.ts')).logFile(resolve(log))]),
    ...(metrics === undefined ? [] : [await metricsSink(resolve(metrics), place)]),
    ...(lineage === undefined ? [] : [(await import('../runner/journal/lineage.ts')).lineage(lineage, publishedPath(place))]),
  ];
}

async function metricsSink(path: string, place: DatasetPlace): Promise<Sink> {
  const { metricsFile } = await import('../runner/journal/metrics-file.ts');
  const { isSuccess, records } = await import('../runner/journal/record-folder.ts');
  return metricsFile(path, (record) => {
    if (isSuccess(record)) return record.ended;
    for (const earlier of records(place)) if (isSuccess(earlier)) return earlier.ended;
    return null;
  });
}
