import { describe, expect, it } from 'vitest';
import { manifestText, type Manifest } from '../../src/dataset/manifest.ts';

const part = { key: 'k', documents: 1, sentences: 2, first_doc_id: 'a', last_doc_id: 'a', rejects: [] };
const manifest: Manifest = {
  dataset: 'd',
  versions: { package: '1.0.0', fingerprint: 'f', contract: '1' },
  job: { b: 1, a: { d: null, c: [2, 1] } },
  inputs: [
    { path: 'b.txt', sha256: '02', bytes: 2, documents: 1 },
    { path: 'a.txt', sha256: '01', bytes: 1, documents: 1 },
  ],
  ignored: { hidden: 1, 'by-pattern': 2 },
  parts: [
    { number: 10, ...part },
    { number: 9, ...part },
  ],
  outputs: [{ path: 'topics.arrow', sha256: '03', bytes: 3, rows: 0 }],
};

describe('manifestText', () => {
  it('is JSON with inputs, parts and outputs in their order', () => {
    const read = JSON.parse(manifestText(manifest)) as Manifest;
    expect(read).toEqual({ ...manifest, inputs: manifest.inputs.toReversed(), parts: manifest.parts.toReversed() });
  });

  it('has the same bytes however it was put together', () => {
    const { outputs, parts, inputs, ignored, job, versions, dataset } = manifest;
    const other = { outputs, parts: parts.toReversed(), inputs: inputs.toReversed(), ignored, job, versions, dataset };
    expect(manifestText(other)).toBe(manifestText(manifest));
    expect(Object.keys(JSON.parse(manifestText(manifest)) as object)).toEqual(['dataset', 'ignored', 'inputs', 'job', 'outputs', 'parts', 'versions']);
    expect(manifestText(manifest).endsWith('}\n')).toBe(true);
  });
});
