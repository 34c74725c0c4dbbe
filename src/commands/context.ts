import { resolve } from 'node:path';
import type { Ending } from '../errors.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { type JobRequest, loadJob } from '../jobs/schema/load-job.ts';
import { inputFilesOf } from '../corpus/discover.ts';

/** Where a command speaks; passed in, so that a command can be tested without a terminal. */
export interface Terminal {
  /** Result lines, for standard output. */
  readonly print: (line: string) => void;
  /** Progress and remarks, for standard error. */
  readonly note: (line: string) => void;
  /** Whether standard error is a terminal on which a progress bar can be drawn. */
  readonly interactive: boolean;
  /** Whether colours may be used on standard output. */
  readonly colour: boolean;
  /** From the first call on, SIGINT and SIGTERM fire this signal instead of ending the process; a second one ends it. */
  readonly stopSignal: () => AbortSignal;
}

/** The flags that every command shares. */
export interface CommonFlags {
  readonly input: string | undefined;
  readonly output: string | undefined;
  readonly jobFile: string | undefined;
  readonly set: readonly string[];
}

/** A command does its work and says how it ended. */
export type Command<Flags> = (flags: Flags, terminal: Terminal) => Promise<Ending>;

/** Loads the job that a command is about, with the flags' changes and absolute folders. */
export async function jobOf(name: string, flags: CommonFlags): Promise<Job> {
  const request: JobRequest = { name, file: flags.jobFile ?? null, settings: flags.set };
  const job = await loadJob(request);
  const { folder, patterns } = inputFilesOf(flags.input ?? job.input.folder, job.input.patterns);
  return {
    ...job,
    input: { ...job.input, folder, patterns: [...patterns] },
    output: { ...job.output, folder: resolve(flags.output ?? job.output.folder) },
  };
}
