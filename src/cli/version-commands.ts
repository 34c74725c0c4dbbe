import type { Argv } from 'yargs';
import { type Parser, type Run, withJob, withNamedJob } from './flags.ts';

const withVersions = <Flags>(parser: Argv<Flags>) =>
  withJob(parser)
    .positional('before', {
      type: 'string',
      default: 'previous',
      describe: 'current, previous, refused, the first digits of a version, or a folder',
    })
    .positional('after', { type: 'string', default: 'current' });

/** The commands about the published versions of a dataset, and about the runs that made them. */
export const addVersionCommands = (parser: Parser, run: Run): Parser =>
  parser
    .command(
      'versions [job]',
      'List the versions that are kept',
      (command) => withNamedJob(command),
      run(async () => (await import('../commands/versions.ts')).versions),
    )
    .command(
      'diff [before] [after]',
      'Compare two versions, row by row',
      (command) =>
        withVersions(command)
          .option('markdown', { type: 'boolean', default: false, describe: 'Print Markdown' })
          .option('html', { type: 'boolean', default: false, describe: 'Print a page for a browser' }),
      run(async () => (await import('../commands/diff.ts')).diff),
    )
    .command(
      'rollback [job]',
      'Publish the version before the current one',
      (command) => withNamedJob(command),
      run(async () => (await import('../commands/rollback.ts')).rollback),
    )
    .command(
      'status [job]',
      'Say when a run last succeeded, and what failed since',
      (command) =>
        withNamedJob(command).option('max-age', { type: 'number', describe: 'End with 1 when the last success is older, in hours' }),
      run(async () => (await import('../commands/status.ts')).status),
    );
