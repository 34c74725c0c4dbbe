#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import yargs, { type Argv } from 'yargs';
import type { Terminal } from './commands/context.ts';
import { exitCodes, type Ending, messageOf, YanlunError } from './errors.ts';

// Parses flags, prints, exits: the only place that does. A command is loaded when it is called, since loading all of
// them takes longer than some of them run.

/** By itself yargs looks for the version beside whichever package starts it. */
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };

const terminal: Terminal = {
  print: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  interactive: process.stderr.isTTY,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  stopSignal: () => {
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort(new YanlunError('interrupted', 'Stopped by SIGINT. Nothing was published.')));
    process.once('SIGTERM', () => stop.abort(new YanlunError('terminated', 'Stopped by SIGTERM. Nothing was published.')));
    return stop.signal;
  },
};

const withSinks = <Flags>(parser: Argv<Flags>) =>
  parser
    .option('json', { type: 'boolean', default: false, describe: 'Print JSON lines' })
    .option('quiet', { type: 'boolean', default: false, describe: 'Print nothing but errors' })
    .option('log', { type: 'string', describe: 'File to append a line of JSON to for everything that happens' })
    .option('metrics', { type: 'string', describe: 'File to write the run’s figures to, for Prometheus' })
    .option('lineage', { type: 'string', describe: 'URL to post OpenLineage events to, or a file to append them to' });

const withParts = <Flags>(parser: Argv<Flags>) =>
  parser.positional('parts', { type: 'string', demandOption: true, describe: 'Folder for plan and parts that every process sees under this path' });

const withJob = <Flags>(parser: Argv<Flags>) =>
  parser
    .option('job', { type: 'string', default: 'build-dataset', describe: 'The job whose dataset this is about' })
    .option('json', { type: 'boolean', default: false, describe: 'Print JSON' });

const withRun = <Flags>(parser: Argv<Flags>) =>
  withSinks(parser).option('concurrency', { type: 'number', default: availableParallelism(), describe: 'Worker threads' });

async function main(args: readonly string[]): Promise<Ending> {
  let ending: Ending = 'done';
  const end = (value: Ending): void => {
    ending = value;
  };
  const parser = yargs([...args])
    .scriptName('npm run job --')
    .usage('Turns folders of raw Chinese news reports into sentence-level datasets.')
    .option('input', { type: 'string', describe: 'Folder, file or glob to read instead of the job’s input folder' })
    .option('output', { type: 'string', describe: 'Folder to publish in; the dataset becomes a folder inside it' })
    .option('job-file', { type: 'string', describe: 'YAML or JSON file with the job' })
    .option('set', { type: 'string', array: true, nargs: 1, default: [], describe: 'Change an option, such as transforms.topics.threshold=0.4' })
    .command('$0 <job>', 'Run a job', (command) =>
      withRun(command.positional('job', { type: 'string', demandOption: true, describe: 'Name of the job; see `list`' }))
        .option('full', { type: 'boolean', default: false, describe: 'Build every part anew' }),
      async (flags) => end(await (await import('./commands/build.ts')).build(flags, terminal)))
    .command('retry-rejects [job]', 'Run a job and try again what was refused, also where nothing changed', (command) =>
      withRun(command.positional('job', { type: 'string', default: 'build-dataset' })),
      async (flags) => end(await (await import('./commands/build.ts')).retryRejects(flags, terminal)))
    .command('list', 'List the jobs', (command) => command, async (flags) => end(await (await import('./commands/list.ts')).list(flags, terminal)))
    .command('plan [job]', 'Say what a run would do, without doing it', (command) =>
      withJob(command).positional('job', { type: 'string', default: 'build-dataset' }),
      async (flags) => end(await (await import('./commands/plan.ts')).plan(flags, terminal)))
    .command('explain <sentence>', 'Say in plain words how a sentence got its labels', (command) =>
      withJob(command).positional('sentence', { type: 'string', demandOption: true, describe: 'A sentence_id, such as report:12' }),
      async (flags) => end(await (await import('./commands/explain.ts')).explain(flags, terminal)))
    .command('peek <file>', 'Show a report with each speaker in a colour', (command) =>
      withJob(command).positional('file', { type: 'string', demandOption: true }),
      async (flags) => end(await (await import('./commands/peek.ts')).peek(flags, terminal)))
    .command('verify', 'Check a published dataset against its manifest and its sources', (command) =>
      withJob(command).option('rebuild', { type: 'boolean', default: false, describe: 'Build it anew and compare bytes' }),
      async (flags) => end(await (await import('./commands/verify.ts')).verify(flags, terminal)))
    .command('evaluate', 'Say how often the labels are right, by reports with hand-made labels', (command) =>
      withJob(command)
        .option('gold', { type: 'string', describe: 'Folder with texts/name.txt and labels/name.tsv' })
        .option('overrides', { type: 'string', describe: 'File that `review import` wrote, instead of a folder' })
        .option('markdown', { type: 'boolean', default: false, describe: 'Print Markdown' }),
      async (flags) => end(await (await import('./commands/evaluate.ts')).evaluate(flags, terminal)))
    .command('review', 'Have people correct the least certain labels', (command) =>
      command
        .command('export [dataset]', 'Write the least certain sentences to a file that a person corrects', (inner) =>
          inner
            .positional('dataset', { type: 'string', describe: 'Folder of a published dataset, instead of the job’s' })
            .option('job', { type: 'string', default: 'build-dataset', describe: 'The job whose dataset this is about' })
            .option('format', { choices: ['csv', 'label-studio'] as const, default: 'csv' as const, describe: 'For a spreadsheet, or for Label Studio' })
            .option('limit', { type: 'number', default: 200, describe: 'Sentences at most' })
            .option('output', { type: 'string', describe: 'File to write (review.csv or review.json)' }),
          async (flags) => end(await (await import('./commands/review-export.ts')).reviewExport(flags, terminal)))
        .command('import <file>', 'Turn a corrected file into overrides, which later runs honour', (inner) =>
          inner
            .positional('file', { type: 'string', demandOption: true, describe: 'The corrected CSV, or the JSON that Label Studio exports' })
            .option('output', { type: 'string', describe: 'File of overrides to add to (overrides.json)' }),
          async (flags) => end(await (await import('./commands/review-import.ts')).reviewImport(flags, terminal)))
        .demandCommand(1, 'Say `review export` or `review import`.'))
    .command('versions', 'List the versions that are kept', (command) => withJob(command),
      async (flags) => end(await (await import('./commands/versions.ts')).versions(flags, terminal)))
    .command('diff [before] [after]', 'Compare two versions, row by row', (command) =>
      withJob(command)
        .positional('before', { type: 'string', default: 'previous', describe: 'current, previous, refused, the first digits of a version, or a folder' })
        .positional('after', { type: 'string', default: 'current' })
        .option('markdown', { type: 'boolean', default: false, describe: 'Print Markdown' })
        .option('html', { type: 'boolean', default: false, describe: 'Print a page for a browser' }),
      async (flags) => end(await (await import('./commands/diff.ts')).diff(flags, terminal)))
    .command('rollback', 'Publish the version before the current one', (command) => withJob(command),
      async (flags) => end(await (await import('./commands/rollback.ts')).rollback(flags, terminal)))
    .command('status', 'Say when a run last succeeded, and what failed since', (command) =>
      withJob(command).option('max-age', { type: 'number', describe: 'End with 1 when the last success is older, in hours' }),
      async (flags) => end(await (await import('./commands/status.ts')).status(flags, terminal)))
    .command('plan-parts <job> <parts>', 'Plan a run for other processes to carry out', (command) =>
      withParts(command)
        .positional('job', { type: 'string', demandOption: true })
        .option('concurrency', { type: 'number', default: availableParallelism(), describe: 'Worker threads' })
        .option('json', { type: 'boolean', default: false, describe: 'Print JSON' }),
      async (flags) => end(await (await import('./commands/plan-parts.ts')).planParts(flags, terminal)))
    .command('build-parts <parts> [numbers..]', 'Build planned parts by their numbers, or those on standard input', (command) =>
      withParts(command)
        .positional('numbers', { type: 'number', array: true, default: [], describe: 'Numbers of parts' })
        .option('json', { type: 'boolean', default: false, describe: 'Print a line of JSON for each document and part' }),
      async (flags) => end(await (await import('./commands/build-parts.ts')).buildParts(flags, terminal)))
    .command('publish-parts <parts>', 'Publish a plan whose parts are built', (command) => withSinks(withParts(command)),
      async (flags) => end(await (await import('./commands/publish-parts.ts')).publishParts(flags, terminal)))
    .command('worker <job>', 'Label an Arrow stream of documents from standard input to standard output', (command) =>
      command.positional('job', { type: 'string', demandOption: true }),
      async (flags) => end(await (await import('./commands/worker.ts')).worker(flags, terminal)))
    .strict()
    .fail((message, error) => {
      throw error ?? new YanlunError('usage', `${message}\nSee: npm run job -- --help`);
    })
    .help()
    .version(version);
  await parser.parseAsync();
  return ending;
}

// Over a limit for the size of files a write fails and says so; the signal alone would end the run without a word.
process.on('SIGXFSZ', () => {});

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.failed));

try {
  process.exitCode = exitCodes[await main(process.argv.slice(2))];
} catch (error) {
  terminal.note(error instanceof YanlunError ? error.message : `The run failed: ${messageOf(error)}`);
  if (!(error instanceof YanlunError) && error instanceof Error && process.env['YANLUN_DEBUG'] !== undefined) terminal.note(error.stack ?? '');
  process.exitCode = exitCodes[error instanceof YanlunError ? error.ending : 'failed'];
}

