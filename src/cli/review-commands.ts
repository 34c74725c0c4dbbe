import type { Parser, Run } from './flags.ts';

/** `review` and its two commands: labels that people correct. */
export const addReviewCommands = (parser: Parser, run: Run): Parser =>
  parser.command('review', 'Have people correct the least certain labels', (command) =>
    addImport(addExport(command, run), run).demandCommand(1, 'Say `review export` or `review import`.'),
  );

const addExport = (parser: Parser, run: Run): Parser =>
  parser.command(
    'export [dataset]',
    'Write the least certain sentences to a file that a person corrects',
    (command) =>
      command
        .positional('dataset', { type: 'string', describe: 'Folder of a published dataset, instead of the job’s' })
        .option('job', { type: 'string', default: 'build-dataset', describe: 'The job whose dataset this is about' })
        .option('format', {
          choices: ['csv', 'label-studio'] as const,
          default: 'csv' as const,
          describe: 'For a spreadsheet, or for Label Studio',
        })
        .option('limit', { type: 'number', default: 200, describe: 'Sentences at most' })
        .option('output', { type: 'string', describe: 'File to write (review.csv or review.json)' }),
    run(async () => (await import('../commands/review-export.ts')).reviewExport),
  );

const addImport = (parser: Parser, run: Run): Parser =>
  parser.command(
    'import <file>',
    'Turn a corrected file into overrides, which later runs honour',
    (command) =>
      command
        .positional('file', { type: 'string', demandOption: true, describe: 'The corrected CSV, or the JSON that Label Studio exports' })
        .option('output', { type: 'string', describe: 'File of overrides to add to (overrides.json)' }),
    run(async () => (await import('../commands/review-import.ts')).reviewImport),
  );
