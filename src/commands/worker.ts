import { once } from 'node:events';
import { labelStream } from '../runner/stream/label-stream.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';

/** `worker`: labels documents from standard input to standard output, for engines that host many workers. */
export const worker: Command<CommonFlags & { readonly job: string }> = async (flags) => {
  const job = await jobOf(flags.job, flags);
  await labelStream(process.stdin, job, async (bytes) => {
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
  });
  return 'done';
};
