import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRecord } from '../../../src/runner/journal/record-folder.ts';
import { estimate } from '../../../src/runner/preview/estimate.ts';
import { run } from '../journal/sample.ts';

describe('estimate', () => {
  it('goes by the newest run that built enough to tell', () => {
    const place = { folder: mkdtempSync(join(tmpdir(), 'yanlun-estimate-')), dataset: 'said' };
    expect(estimate(place, 1, 1e6)).toMatchObject({ byRun: null });
    writeRecord(place, { ...run, number: 1, seconds: 10, built: { documents: 9, rawBytes: 2e6 } });
    writeRecord(place, { ...run, number: 2, seconds: 10, built: { documents: 1, rawBytes: 50 } });
    writeRecord(place, { ...run, number: 3, outcome: 'failed', seconds: 1, built: { documents: 9, rawBytes: 9e9 } });
    const found = estimate(place, 1, 4e6);
    expect(found).toMatchObject({ byRun: 1, rate: 200_000 });
    expect(found.seconds).toBeCloseTo(1 + 3 + 20);
    expect(estimate(place, 1, 0).seconds).toBe(1);
  });
});
