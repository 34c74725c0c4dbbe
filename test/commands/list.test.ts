import { expect, it } from 'vitest';
import type { Terminal } from '../../src/commands/context.ts';
import { list } from '../../src/commands/list.ts';
import { jobNames } from '../../src/jobs/schema/load-job.ts';

it('lists the jobs one below the other, with what each makes', async () => {
  const printed: string[] = [];
  const terminal: Terminal = { print: (line) => printed.push(line), note: () => {}, interactive: false, colour: false, stopSignal: () => new AbortController().signal };
  expect(await list({}, terminal)).toBe('done');
  expect(printed.map((line) => line.split(' ')[0])).toEqual(jobNames());
  expect(printed.map((line) => line.replaceAll(/ +/g, ' '))).toContain('interviews Who asked, who answered, and about what, in interviews.');
});
