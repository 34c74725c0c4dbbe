import { jobNames, loadJob } from '../jobs/schema/load-job.ts';
import type { Command } from './context.ts';

/** `list`: the jobs that come with the program. */
export const list: Command<object> = async (_flags, terminal) => {
  for (const name of jobNames()) {
    const job = await loadJob({ name, file: null, settings: [] });
    terminal.print(`${name}  ${job.description}`);
  }
  return 'done';
};
