import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedDataset } from '../../src/commands/published-dataset.ts';
import { pointTo, refusedPath, versionPath, versionsFolder } from '../../src/dataset/versions.ts';
import { parseJob } from '../../src/jobs/schema/load-job.ts';

const freshJob = () => parseJob({ name: 'bridges', output: { folder: mkdtempSync(join(tmpdir(), 'yanlun-')), dataset: 'crossings' } }, 'the test', '.');

describe('publishedDataset', () => {
  it('says which job to run when nothing is there, and how to name another', () => {
    expect(() => publishedDataset(freshJob())).toThrow(/crossings\. Run the job bridges first, or name another by --job NAME\./);
  });

  it('says of a dataset that was only ever refused where it lies', () => {
    const job = freshJob();
    mkdirSync(refusedPath(job.output), { recursive: true });
    expect(() => publishedDataset(job)).toThrow(`No version of crossings is published. The last one was refused by a check and lies in ${refusedPath(job.output)}.`);
  });

  it('says what is damaged', () => {
    const job = freshJob();
    mkdirSync(versionsFolder(job.output), { recursive: true });
    mkdirSync(versionPath(job.output, 'one'));
    pointTo(job.output, 'one');
    expect(() => publishedDataset(job)).toThrow('Version one of crossings is damaged: manifest.json is missing or can’t be read. Run the job bridges, which builds it again.');
  });
});
