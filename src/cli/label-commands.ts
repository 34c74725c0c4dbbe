import { type Parser, type Run, withJob, withNamedJob } from './flags.ts';

/** The commands that look at labels: how they came about, how they look, whether they are whole and right. */
export const addLabelCommands = (parser: Parser, run: Run): Parser =>
  parser
    .command(
      'explain <sentence>',
      'Say in plain words how a sentence got its labels',
      (command) => withJob(command).positional('sentence', { type: 'string', demandOption: true, describe: 'A sentence_id: report:12' }),
      run(async () => (await import('../commands/explain.ts')).explain),
    )
    .command(
      'peek <file>',
      'Show a report with each speaker in a colour',
      (command) => withJob(command).positional('file', { type: 'string', demandOption: true }),
      run(async () => (await import('../commands/peek.ts')).peek),
    )
    .command(
      'verify [job]',
      'Check a published dataset against its manifest and its sources',
      (command) => withNamedJob(command).option('rebuild', { type: 'boolean', default: false, describe: 'Build anew, compare bytes' }),
      run(async () => (await import('../commands/verify.ts')).verify),
    )
    .command(
      'evaluate',
      'Say how often the labels are right, by reports with hand-made labels',
      (command) =>
        withJob(command)
          .option('gold', { type: 'string', describe: 'Folder with texts/name.txt and labels/name.tsv' })
          .option('overrides', { type: 'string', describe: 'File that `review import` wrote, instead of a folder' })
          .option('markdown', { type: 'boolean', default: false, describe: 'Print Markdown' }),
      run(async () => (await import('../commands/evaluate.ts')).evaluate),
    );
