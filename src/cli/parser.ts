import { readFileSync } from 'node:fs';
import yargs, { type Argv } from 'yargs';
import { YanlunError } from '../errors.ts';
import { type Run, withCommonFlags } from './flags.ts';
import { addLabelCommands } from './label-commands.ts';
import { addPartsCommands } from './parts-commands.ts';
import { addReviewCommands } from './review-commands.ts';
import { addRunCommands } from './run-commands.ts';
import { addVersionCommands } from './version-commands.ts';

/** By itself yargs looks for the version beside whichever package starts it. */
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };

/** The commands in the order of `--help`. */
const groups = [addRunCommands, addLabelCommands, addReviewCommands, addVersionCommands, addPartsCommands];

/** What may have several values. */
const lists: ReadonlySet<string> = new Set(['_', 'set', 'numbers']);

/** Refuses a flag that is given twice: yargs makes a list of it, which no command expects. */
function givenOnce(flags: Readonly<Record<string, unknown>>): true {
  const twice = Object.keys(flags).find((name) => Array.isArray(flags[name]) && !lists.has(name));
  if (twice !== undefined) throw new YanlunError('usage', `--${twice} is given twice.`);
  return true;
}

/** Refuses `versions A --job B`: by itself yargs takes the first and says nothing. */
const jobNamedOnce = (args: readonly string[]) => {
  const { job: flagged } = yargs([...args]).help(false).version(false).option('job', { type: 'string' }).parseSync();
  return ({ job }: Readonly<Record<string, unknown>>): true => {
    if (flagged !== undefined && job !== flagged) throw new YanlunError('usage', `Two jobs are named: ${String(job)} and ${flagged}.`);
    return true;
  };
};

/** The parser of a command line. */
export function parserOf(args: readonly string[], run: Run): Argv {
  const parser = yargs([...args])
    .scriptName('npm run job --')
    .usage('Turns folders of raw Chinese news reports into sentence-level datasets.');
  return groups
    .reduce((common, addCommands) => addCommands(common, run), withCommonFlags(parser))
    .strict()
    .check(givenOnce)
    .check(jobNamedOnce(args))
    .fail((message, error) => {
      throw error ?? new YanlunError('usage', `${message}\nSee: npm run job -- --help`);
    })
    .help()
    .version(version);
}
