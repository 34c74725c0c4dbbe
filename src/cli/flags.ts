import { availableParallelism } from 'node:os';
import type { Argv } from 'yargs';
import type { Command } from '../commands/context.ts';

/**
 * Makes a handler of what loads a command. A command is loaded when it is called, since loading all of them takes longer
 * than some of them run.
 */
export type Run = <Flags>(load: () => Promise<Command<Flags>>) => (flags: Flags) => Promise<void>;

/** A parser that knows the flags of every command. */
export type Parser = ReturnType<typeof withCommonFlags>;

/** The flags that every command shares: where its job and its data are. */
export const withCommonFlags = (parser: Argv) =>
  parser
    .option('input', { type: 'string', describe: 'Folder, file or glob to read instead of the job’s input folder' })
    .option('output', { type: 'string', describe: 'Folder to publish in; the dataset becomes a folder inside it' })
    .option('job-file', { type: 'string', describe: 'YAML or JSON file with the job' })
    .option('set', {
      type: 'string',
      array: true,
      nargs: 1,
      default: [],
      describe: 'Change an option, such as transforms.topics.threshold=0.4',
    });

/** For a command about the dataset of a job. */
export const withJob = <Flags>(parser: Argv<Flags>) =>
  parser
    .option('job', { type: 'string', default: 'build-dataset', describe: 'The job whose dataset this is about' })
    .option('json', { type: 'boolean', default: false, describe: 'Print JSON' });

/** For a command about the dataset of a job that takes nothing else: the job may be named without `--job`. */
export const withNamedJob = <Flags>(parser: Argv<Flags>) =>
  withJob(parser).positional('job', { type: 'string', default: 'build-dataset', describe: 'The job whose dataset this is about' });

/** For a command that tells of a run. */
export const withSinks = <Flags>(parser: Argv<Flags>) =>
  parser
    .option('json', { type: 'boolean', default: false, describe: 'Print JSON lines' })
    .option('quiet', { type: 'boolean', default: false, describe: 'Print nothing but errors' })
    .option('log', { type: 'string', describe: 'File to append a line of JSON to for everything that happens' })
    .option('metrics', { type: 'string', describe: 'File to write the run’s figures to, for Prometheus' })
    .option('lineage', { type: 'string', describe: 'URL to post OpenLineage events to, or a file to append them to' });

/** For a command that starts worker threads. */
export const withConcurrency = <Flags>(parser: Argv<Flags>) =>
  parser.option('concurrency', { type: 'number', default: availableParallelism(), describe: 'Worker threads' });

/** For a command about a plan that several processes carry out. */
export const withParts = <Flags>(parser: Argv<Flags>) =>
  parser.positional('parts', {
    type: 'string',
    demandOption: true,
    describe: 'Folder for plan and parts that every process sees under this path',
  });
