import { BroadcastChannel } from 'node:worker_threads';
import { inject, TestRunner, type RunnerTask as Task, type RunnerTestCase as Test, type RunnerTestFile as File } from 'vitest';
import { answer, type Request } from './answer.ts';
import { stryker } from './stryker.ts';
import { idOf, outcomeOf, testsOf } from './tests.ts';

declare module 'vitest' {
  interface ProvidedContext {
    mutation: {
      /** Of the channel. */
      readonly name: string;
      /** Paths of the test files. */
      readonly files: readonly string[];
      /** The mutant that is planted before the tests run. */
      readonly mutant?: string;
      readonly hitLimit?: number;
    };
  }
}

/** Runs all tests once, noting which mutants each reaches; then those that it is asked for, with a mutant planted. */
export default class ServingRunner extends TestRunner {
  onBeforeRunFiles(): void {
    const { mutant, hitLimit } = inject('mutation');
    Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit });
  }

  override onBeforeTryTask(test: Task): void {
    super.onBeforeTryTask(test);
    stryker.currentTestId = idOf(test);
  }

  override async onAfterRunFiles(files: readonly File[] = []): Promise<void> {
    stryker.currentTestId = undefined;
    const tests = files.flatMap(testsOf);
    await serve(new Map(tests.map((test) => [idOf(test), test])), { tests: tests.map(outcomeOf), mutantCoverage: stryker.mutantCoverage });
    super.onAfterRunFiles();
  }
}

/** Says what the first run found, then answers requests until told to end by a `null`. */
async function serve(tests: ReadonlyMap<string, Test>, found: object): Promise<void> {
  const channel = new BroadcastChannel(inject('mutation').name);
  await new Promise<void>((end) => {
    channel.addEventListener('message', async (event) => {
      const { data: request } = event as unknown as { readonly data: Request | null };
      if (request === null) end();
      else channel.postMessage(await answer(request, tests));
    });
    channel.postMessage(found);
  });
  channel.close();
}
