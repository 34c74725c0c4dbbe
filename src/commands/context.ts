import type { Ending } from '../errors.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { loadJob } from '../jobs/schema/load-job.ts';
import { withAbsoluteFolders } from '../runner/absolute-folders.ts';

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
export async function jobOf(name: string, { jobFile, set, input, output }: CommonFlags): Promise<Job> {
  return withAbsoluteFolders(await loadJob({ name, file: jobFile ?? null, settings: set }), { input, output });
}
