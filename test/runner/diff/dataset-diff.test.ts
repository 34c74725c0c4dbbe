import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/dataset/manifest.ts';
import { type DatasetFiles, diffDatasets } from '../../../src/runner/diff/dataset-diff.ts';
import { datasetFolder, type Rows } from '../dataset-folder.ts';

const part = { number: 0, documents: 1, sentences: 1, first_doc_id: 'a', last_doc_id: 'a', rejects: [] };

async function dataset(name: string, rows: Rows, changes: Partial<Manifest> = {}, key = '0'): Promise<DatasetFiles> {
  const { folder, outputs } = await datasetFolder(rows, key);
  const manifest: Manifest = { dataset: 'said', versions: { package: '1.0.0', fingerprint: 'abc', contract: '1' }, job: {}, inputs: [], ignored: {}, parts: [{ ...part, key }], outputs, ...changes };
  return { name, folder, manifest };
}

describe('diffDatasets', () => {
  it('does not read parts that both versions have', async () => {
    const before = await dataset('one', { sentences: [{ text: '一。' }] });
    const after = await dataset('two', { sentences: [{ text: '二。' }] });
    expect(await diffDatasets(before, after)).toMatchObject({ sentences: { added: 0, removed: 0, same: 1 }, documents: { same: 1 }, schema: [] });
  });

  it('tells of program, job, inputs, documents and sentences, and proposes a bump', async () => {
    const input = { sha256: '1', bytes: 1, documents: 1 };
    const before = await dataset('one', { documents: [{ doc_id: 'a', source_sha256: '1' }], sentences: [{ text: '一。' }] }, { inputs: [{ path: 'a.txt', ...input }] });
    const after = await dataset(
      'two',
      { documents: [{ doc_id: 'a', source_sha256: '2' }, { doc_id: 'b' }], sentences: [{ text: '二。' }] },
      { job: { checks: [] }, versions: { package: '1.0.1', fingerprint: 'abc', contract: '1' }, inputs: [{ path: 'a.txt', ...input, sha256: '2' }, { path: 'b.txt', ...input }] },
      '1',
    );
    expect(await diffDatasets(before, after)).toMatchObject({
      before: 'one',
      after: 'two',
      program: [{ path: 'package', before: '1.0.0', after: '1.0.1' }],
      job: [{ path: 'checks' }],
      inputs: { added: 1, removed: 0, changed: 1, same: 0 },
      documents: { added: 1, removed: 0, changed: 1, same: 0 },
      sentences: { added: 1, removed: 1, same: 0 },
      bump: 'major',
    });
  });

  it('says that a dataset is the same as itself', async () => {
    const one = await dataset('one', { sentences: [{}] });
    expect((await diffDatasets(one, one)).bump).toBe('none');
  });
});
