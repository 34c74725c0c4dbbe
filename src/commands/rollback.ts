import { YanlunError } from '../errors.ts';
import { history, pointTo, publishedVersion, versionsFolder } from '../dataset/versions.ts';
import { withLock } from '../runner/lock.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';

/** `rollback`: moves the link back to the version published before the current one. */
export const rollback: Command<CommonFlags & { readonly job: string }> = async (flags, terminal) => {
  const { output } = await jobOf(flags.job, flags);
  await withLock(versionsFolder(output), terminal.stopSignal(), async () => {
    const current = publishedVersion(output);
    const versions = history(output);
    const previous = current === null ? undefined : versions[versions.indexOf(current) - 1];
    if (current === null || previous === undefined) {
      throw new YanlunError('failed', `${output.dataset} has no earlier version to go back to.`);
    }
    pointTo(output, previous);
    terminal.print(`${output.dataset} is version ${previous} again, instead of ${current}.`);
  });
  return 'done';
};
