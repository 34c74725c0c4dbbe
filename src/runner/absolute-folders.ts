import { resolve } from 'node:path';
import { inputFilesOf } from '../corpus/discover.ts';
import type { Job } from '../jobs/schema/define-job.ts';

/** What a caller reads and writes instead of what the job says. */
export interface Folders {
  /** A folder, a file or a glob. */
  readonly input?: string | undefined;
  readonly output?: string | undefined;
}

/** A job as a run wants it, with absolute folders; relative ones count from the current directory. */
export function withAbsoluteFolders(job: Job, { input, output }: Folders = {}): Job {
  const { folder, patterns } = inputFilesOf(input ?? job.input.folder, job.input.patterns);
  return {
    ...job,
    input: { ...job.input, folder, patterns: [...patterns] },
    output: { ...job.output, folder: resolve(output ?? job.output.folder) },
  };
}
