import { type Parser, type Run, withConcurrency, withNamedJob, withSinks } from './flags.ts';

/** The commands that run a job, and those that say what there is to run. */
export const addRunCommands = (parser: Parser, run: Run): Parser =>
  parser
    .command(
      '$0 <job>',
      'Run a job',
      (command) =>
        withConcurrency(
          withSinks(command.positional('job', { type: 'string', demandOption: true, describe: 'Name of the job; see `list`' })),
        ).option('full', { type: 'boolean', default: false, describe: 'Build every part anew' }),
      run(async () => (await import('../commands/build.ts')).build),
    )
    .command(
      'retry-rejects [job]',
      'Run a job and try again what was refused, also where nothing changed',
      (command) => withConcurrency(withSinks(command.positional('job', { type: 'string', default: 'build-dataset' }))),
      run(async () => (await import('../commands/build.ts')).retryRejects),
    )
    .command(
      'list',
      'List the jobs',
      (command) => command,
      run(async () => (await import('../commands/list.ts')).list),
    )
    .command(
      'plan [job]',
      'Say what a run would do, without doing it',
      (command) => withNamedJob(command),
      run(async () => (await import('../commands/plan.ts')).plan),
    );
