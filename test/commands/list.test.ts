import { expect, it } from 'vitest';
import type { Terminal } from '../../src/commands/context.ts';
import { list } from '../../src/commands/list.ts';

it('lists the jobs one below the other, with what each makes', async () => {
  const printed: string[] = [];
  const terminal: Terminal = { print: (line) => printed.push(line), note: () => {}, interactive: false, colour: false, stopSignal: () => new AbortController().signal };
  expect(await list({}, terminal)).toBe('done');
  expect(printed).toEqual([
    'build-dataset  Who said what, about which topic, and where exactly in the source it stands.',
    'interviews     Who asked, who answered, and about what, in interviews.',
  ]);
});
