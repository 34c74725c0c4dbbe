import { describe, expect, it } from 'vitest';
import { staleLines } from '../../src/commands/stale-lines.ts';
import type { Versions } from '../../src/dataset/manifest.ts';
import { parseJob } from '../../src/jobs/schema/load-job.ts';
import { programVersion } from '../../src/runner/fingerprint.ts';
import { jobData, versionsOf } from '../../src/runner/identity.ts';

const jobWith = (transforms: object, more: object = {}) => parseJob({ name: 'bridges', output: { dataset: 'bridges' }, transforms, ...more }, 'the test', '.');

const here = versionsOf(programVersion());

const madeBy = (versions: Versions, job: ReturnType<typeof jobWith>) => ({
  version: 'one',
  folder: '',
  manifest: { dataset: 'bridges', versions, job: jobData(job), inputs: [], ignored: {}, parts: [], outputs: [] },
});

describe('staleLines', () => {
  const job = jobWith({});

  it('has nothing to say of a dataset of this program and job, wherever it lies and whatever its checks are', () => {
    expect(staleLines(madeBy(here, job), job)).toEqual([]);
    expect(staleLines(madeBy(here, job), jobWith({}, { checks: ['documents >= 1'], input: { folder: 'elsewhere' } }))).toEqual([]);
  });

  it('says that another program made it', () => {
    expect(staleLines(madeBy({ ...here, fingerprint: 'another' }, job), job)).toEqual([
      'This dataset was made by another version of the program: run the job to see today’s labels.',
    ]);
  });

  it('names the options that were others, corrections too', () => {
    const overrides = [{ docId: 'bridge', sentenceIndex: 0, text: '桥通了。', method: 'narrator' }];
    expect(staleLines(madeBy(here, job), jobWith({ topics: { threshold: 1 } }))).toEqual([
      'This dataset was made by other options (transforms.topics.threshold): run the job to see today’s labels.',
    ]);
    expect(staleLines(madeBy({ ...here, package: '0.0.0' }, job), jobWith({ speakers: { overrides } }))[0]).toContain(
      'made by another version of the program and other options (transforms.speakers.overrides):',
    );
  });
});
