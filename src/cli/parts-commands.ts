import { type Parser, type Run, withConcurrency, withParts, withSinks } from './flags.ts';

/** The commands by which engines carry out a run with many processes, or label a stream. */
export const addPartsCommands = (parser: Parser, run: Run): Parser => addWorker(addParts(parser, run), run);

const addParts = (parser: Parser, run: Run): Parser =>
  parser
    .command(
      'plan-parts <job> <parts>',
      'Plan a run for other processes to carry out',
      (command) =>
        withConcurrency(withParts(command).positional('job', { type: 'string', demandOption: true }))
          .option('json', { type: 'boolean', default: false, describe: 'Print JSON' }),
      run(async () => (await import('../commands/plan-parts.ts')).planParts),
    )
    .command(
      'build-parts <parts> [numbers..]',
      'Build planned parts by their numbers, or those on standard input',
      (command) =>
        withParts(command)
          .positional('numbers', { type: 'number', array: true, default: [], describe: 'Numbers of parts' })
          .option('json', { type: 'boolean', default: false, describe: 'Print a line of JSON for each document and part' }),
      run(async () => (await import('../commands/build-parts.ts')).buildParts),
    )
    .command(
      'publish-parts <parts>',
      'Publish a plan whose parts are built',
      (command) => withSinks(withParts(command)),
      run(async () => (await import('../commands/publish-parts.ts')).publishParts),
    );

const addWorker = (parser: Parser, run: Run): Parser =>
  parser.command(
    'worker <job>',
    'Label an Arrow stream of documents from standard input to standard output',
    (command) => command.positional('job', { type: 'string', demandOption: true }),
    run(async () => (await import('../commands/worker.ts')).worker),
  );
