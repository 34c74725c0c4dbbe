import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { YanlunError } from '../errors.ts';
import { preparePlannedBuilder } from '../runner/parts/build-planned.ts';
import { readPlan } from '../runner/parts/parts-plan.ts';
import type { Command } from './context.ts';

/** The flags of building planned parts. */
export interface BuildPartsFlags {
  readonly parts: string;
  /** Numbers of parts; without any, they are read from standard input, one a line. */
  readonly numbers: readonly number[];
  readonly json: boolean;
}

/** `build-parts`: builds the parts that it is told to, one after the other, and tells of each as soon as it is finished. */
export const buildParts: Command<BuildPartsFlags> = async (flags, terminal) => {
  const folder = resolve(flags.parts);
  const plan = readPlan(folder);
  const say = (event: Readonly<Record<string, unknown>>, line: string): void => terminal.print(flags.json ? JSON.stringify(event) : line);
  const builder = preparePlannedBuilder(folder, plan, ({ docId }) => {
    if (flags.json) terminal.print(JSON.stringify({ event: 'document', doc_id: docId }));
  });
  try {
    for await (const number of flags.numbers.length > 0 ? flags.numbers : numbersOf(process.stdin)) {
      const built = await builder.build(number);
      if (built === null) say({ event: 'part', number, built: false }, `Part ${number} was finished already.`);
      else {
        const { documents, sentences } = built.part;
        say(
          { event: 'part', number, built: true, documents, sentences, times: built.times },
          `Part ${number}: ${documents} documents, ${sentences} sentences.`,
        );
      }
    }
  } finally {
    builder.close();
  }
  return 'done';
};

/** The numbers of a stream, as they come. */
async function* numbersOf(stream: NodeJS.ReadableStream): AsyncGenerator<number> {
  for await (const line of createInterface({ input: stream })) {
    if (!/^\s*\d+\s*$/.test(line)) {
      throw new YanlunError('usage', `Expected the number of a part on each line of standard input but received ${JSON.stringify(line)}.`);
    }
    yield Number(line);
  }
}
