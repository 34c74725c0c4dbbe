import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/runner/published.ts';
import { verifyFiles } from '../../../src/runner/verify/files.ts';
import { verifySchema } from '../../../src/runner/verify/schema.ts';
import { datasetFolder } from '../dataset-folder.ts';

async function published(): Promise<Published> {
  const { folder, outputs } = await datasetFolder({ sentences: [{}], documents: [{}] });
  writeFileSync(join(folder, 'manifest.json'), '');
  const manifest = { dataset: 'said', versions: { package: '', fingerprint: '', contract: '' }, job: {}, inputs: [], ignored: {}, parts: [], outputs };
  return { version: 'one', folder, manifest };
}

describe('verifyFiles', () => {
  it('finds a changed file, a missing one and one too many', async () => {
    const dataset = await published();
    expect(verifyFiles(dataset)).toEqual([]);
    writeFileSync(join(dataset.folder, 'topics.arrow'), 'x');
    rmSync(join(dataset.folder, 'rejects.arrow'));
    writeFileSync(join(dataset.folder, 'sentences', 'more.arrow'), '');
    expect(verifyFiles(dataset)).toMatchObject([
      { where: 'topics.arrow', what: expect.stringMatching(/^its SHA-256 is [0-9a-f]{64}, the manifest says/) as string },
      { where: 'rejects.arrow', what: expect.stringContaining('ENOENT') as string },
      { where: 'sentences/more.arrow', what: 'the manifest doesn’t name it' },
    ]);
  });
});

describe('verifySchema', () => {
  it('finds files with other columns or rows than the contract and the manifest have', async () => {
    const dataset = await published();
    expect(await verifySchema(dataset, new Set())).toEqual([]);
    copyFileSync(join(dataset.folder, 'topics.arrow'), join(dataset.folder, 'speakers.arrow'));
    const outputs = dataset.manifest.outputs.map((file) => ({ ...file, rows: file.rows + 1 }));
    const found = await verifySchema({ ...dataset, manifest: { ...dataset.manifest, outputs } }, new Set());
    expect(found).toContainEqual({ where: 'speakers.arrow', what: 'the column aliases List(String) is missing' });
    expect(found).toContainEqual({ where: 'speakers.arrow', what: 'the column label_zh String is not of the contract' });
    expect(found).toContainEqual({ where: 'documents/part-00000-0.arrow', what: 'it has 1 rows, the manifest says 2' });
  });
});
