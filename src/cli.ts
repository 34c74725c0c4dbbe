#!/usr/bin/env node
import type { Run } from './cli/flags.ts';
import { parserOf } from './cli/parser.ts';
import type { Terminal } from './commands/context.ts';
import { exitCodes, type Ending, messageOf, YanlunError } from './errors.ts';

// Parses flags, prints, exits: the only place that does.

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

async function main(args: readonly string[]): Promise<Ending> {
  let ending: Ending = 'done';
  const run: Run = (load) => async (flags) => {
    const command = await load();
    ending = await command(flags, terminal);
  };
  await parserOf(args, run).parseAsync();
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
  if (!(error instanceof YanlunError) && error instanceof Error && process.env['YANLUN_DEBUG'] !== undefined) {
    terminal.note(error.stack ?? '');
  }
  process.exitCode = exitCodes[error instanceof YanlunError ? error.ending : 'failed'];
}
