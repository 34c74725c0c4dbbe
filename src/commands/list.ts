import { jobNames, loadJob } from '../jobs/schema/load-job.ts';
import type { Command } from './context.ts';

/** `list`: the jobs that come with the program. */
export const list: Command<object> = async (_flags, terminal) => {
  const names = jobNames();
  const width = Math.max(...names.map((name) => name.length));
  for (const name of names) {
    const { description } = await loadJob({ name, file: null, settings: [] });
    terminal.print(`${name.padEnd(width)}  ${description}`);
  }
  return 'done';
};
