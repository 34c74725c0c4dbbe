import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextNumber, pruneRecords, recordFolder, records, writeRecord } from '../../../src/runner/journal/record-folder.ts';
import { run } from './sample.ts';

const newPlace = () => ({ folder: mkdtempSync(join(tmpdir(), 'yanlun-records-')), dataset: 'said' });

describe('the records of runs', () => {
  it('are numbered from 1, one after the other, whatever the clock says', () => {
    const place = newPlace();
    expect(nextNumber(place)).toBe(1);
    writeRecord(place, { ...run, number: 9, started: '2031-01-01T00:00:00Z' });
    writeRecord(place, { ...run, number: 10, started: '1970-01-01T00:00:00Z' });
    expect(nextNumber(place)).toBe(11);
    expect([...records(place)].map(({ number }) => number)).toEqual([10, 9]);
  });

  it('replace what was written of the same run before', () => {
    const place = newPlace();
    writeRecord(place, { ...run, outcome: 'running' });
    writeRecord(place, run);
    expect([...records(place)]).toEqual([run]);
  });

  it('are left out when they can’t be read', () => {
    const place = newPlace();
    writeRecord(place, run);
    writeFileSync(join(recordFolder(place), '00000008-0a.json'), '{"run":');
    expect([...records(place)]).toEqual([run]);
  });

  it('are kept up to a thousand, and the last success for good', () => {
    const place = newPlace();
    writeRecord(place, { ...run, number: 1 });
    writeRecord(place, { ...run, number: 2 });
    for (let number = 3; number <= 1004; number += 1) writeFileSync(join(recordFolder(place), `${String(number).padStart(8, '0')}-0a.json`), JSON.stringify({ ...run, number, outcome: 'failed' }));
    pruneRecords(place);
    const left = readdirSync(recordFolder(place)).toSorted();
    expect(left).toHaveLength(1001);
    expect(left.slice(0, 2).map((name) => Number.parseInt(name, 10))).toEqual([2, 5]);
  });
});
