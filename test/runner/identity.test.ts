import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/dataset/manifest.ts';
import { jobSchema } from '../../src/jobs/schema/define-job.ts';
import { identityOf, isMadeOf, jobData, partContext } from '../../src/runner/identity.ts';
import { planParts } from '../../src/runner/plan.ts';
import type { Stock } from '../../src/runner/take-stock.ts';

const job = jobSchema.parse({ name: 'said', input: { folder: '/here' }, output: { folder: '/there', dataset: 'said', keepVersions: 7 } });
const program = { version: '1.0.0', fingerprint: 'abc' };
const document = { docId: 'a', sourcePath: 'a.txt', sha256: 'f00', bytes: 3, start: 0, duplicateOf: null, similarity: null };
const stock: Stock = {
  files: [{ path: 'a.txt', sha256: 'f00', bytes: 3, documents: [document], rejects: [] }],
  ignored: { '.pdf': 1 },
  documents: [document],
  rejects: [],
};
const parts = planParts(stock.documents, partContext(job, program));
const manifest: Manifest = {
  ...identityOf(job, program, stock),
  parts: parts.map(({ number, key }) => ({ number, key, documents: 1, sentences: 1, first_doc_id: 'a', last_doc_id: 'a', rejects: [] })),
  outputs: [],
};

describe('jobData', () => {
  it('leaves out what belongs to the machine: folders and the number of versions', () => {
    const text = JSON.stringify(jobData(job));
    expect(text).not.toMatch(/here|there|keepVersions/);
    expect(text).toContain('maxBytes');
  });
});

describe('isMadeOf', () => {
  it('recognises a dataset of the same inputs, job and program', () => {
    expect(isMadeOf(manifest, identityOf(job, program, stock))).toBe(true);
  });

  it.each([
    ['another program', identityOf(job, { ...program, fingerprint: 'def' }, stock)],
    ['another job', identityOf({ ...job, checks: ['documents >= 1'] }, program, stock)],
    ['an ignored file more', identityOf(job, program, { ...stock, ignored: { '.pdf': 2 } })],
    ['another input', identityOf(job, program, { ...stock, files: stock.files.map((file) => ({ ...file, sha256: 'bad' })) })],
  ])('sees %s', (_what, identity) => {
    expect(isMadeOf(manifest, identity)).toBe(false);
  });
});
