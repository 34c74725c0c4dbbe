import type { RunRecord } from '../../../src/runner/journal/run-record.ts';

/** The record of an ordinary run that published. */
export const run: RunRecord = {
  run: '6f1c1a9e-3c1b-4a55-9a53-1f2d3c4b5a69',
  number: 7,
  job: 'build-dataset',
  dataset: 'said',
  program: { version: '1.2.3', fingerprint: 'abc' },
  outcome: 'published',
  exit: 0,
  message: null,
  started: '2031-02-28T03:00:00.000Z',
  ended: '2031-02-28T03:00:12.500Z',
  seconds: 12.5,
  settings: { concurrency: 2, full: false, retry: false },
  input: { folder: '/data/reports', files: 3, bytes: 4096, documents: 2, ignored: {} },
  parts: { planned: 2, built: 1, kept: 1 },
  built: { documents: 1, rawBytes: 2048 },
  measures: null,
  rejects: { empty: 1 },
  remarks: {},
  checks: [],
  damage: [],
  times: { speakers: 1500 },
  version: { before: 'one', after: 'two' },
  peakMegabytes: 300,
};
