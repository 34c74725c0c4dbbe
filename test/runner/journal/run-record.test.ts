import { describe, expect, it } from 'vitest';
import { withEvent } from '../../../src/runner/journal/run-record.ts';
import type { RunEvent } from '../../../src/runner/run-report.ts';
import { run } from './sample.ts';

const fresh = { ...run, rejects: {}, parts: { planned: 0, built: 0, kept: 0 }, built: { documents: 0, rawBytes: 0 } };

const after = (...events: readonly RunEvent[]) => events.reduce(withEvent, fresh);

const part = { event: 'part', number: 0, documents: 5, sentences: 50, rawBytes: 900 } as const;
const refusal = { event: 'reject', sourcePath: 'a.txt', code: 'empty', reason: '', byteOffset: null } as const;

describe('withEvent', () => {
  it('keeps what the input was', () => {
    expect(after({ event: 'stock', files: 9, bytes: 99, documents: 8, ignored: { '.pdf': 1 } }).input).toEqual({ folder: '/data/reports', files: 9, bytes: 99, documents: 8, ignored: { '.pdf': 1 } });
  });

  it('counts parts, and as built only what was transformed', () => {
    const record = after({ event: 'plan', parts: 3, documents: 15 }, { ...part, times: { read: 3 } }, { ...part, times: null });
    expect(record).toMatchObject({ parts: { planned: 3, built: 1, kept: 1 }, built: { documents: 5, rawBytes: 900 } });
  });

  it('counts refusals as they come, and all of them once the dataset is there', () => {
    expect(after(refusal, refusal).rejects).toEqual({ empty: 2 });
    const measures = { documents: 1, sentences: 1, rejects: 3, reject_share: 0.75, unresolved_share: 0, narrator_share: 0, topicless_share: 0, duplicates: 0 };
    const rejects = ['empty', 'empty', 'bad-gzip', 'mojibake'].map((code) => ({ source_path: '', code, reason: '', byte_offset: null }));
    expect(after(refusal, { event: 'assembled', version: 'v', measures, rejects, outputs: [] })).toMatchObject({ measures, rejects: { empty: 2, 'bad-gzip': 1 }, remarks: { mojibake: 1 } });
  });

  it('keeps checks and damage, and nothing of progress', () => {
    const check = { check: 'documents >= 1', holds: true, found: '1', examples: [] };
    expect(after({ event: 'check', ...check }, { event: 'damage', version: 'v', what: 'a hole' })).toMatchObject({ checks: [check], damage: ['a hole'] });
    expect(after({ event: 'progress', done: 1, total: 2 })).toBe(fresh);
  });
});
