import { BroadcastChannel } from 'node:worker_threads';
import { globSync } from 'tinyglobby';
import { createVitest } from 'vitest/node';

/**
 * Stryker's test runner for this house. Stryker's own for Vitest loads every module, dictionary and model anew for each mutant, seconds
 * at a time; this one loads them once and runs the tests again and again in the same worker (`serve.ts`).
 */
class ServedTests {
  static inject = ['options'];
  /** The worker that has run all tests without a mutant. */
  #warm = null;
  /** What starts a worker for one mutant. */
  #cold = null;
  /** Paths of the test files; the fastest first, once they have run. */
  #files;

  constructor({ testFiles }) {
    this.#files = globSync(testFiles, { absolute: true }).toSorted();
  }

  /** What Stryker would have a new process for is here what only loading reaches, which it is told to leave out. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.#warm = await this.#startWarm();
    return { status: 'complete', ...this.#warm.result };
  }

  /** Runs the tests that reach the mutant; in a worker of its own where an earlier test had done some of what they do. */
  async mutantRun({ activeMutant: { id: mutant }, testFilter: tests, hitLimit }) {
    this.#warm ??= await this.#startWarm();
    const { ask, result: known } = this.#warm;
    try {
      const result = await ask({ mutant, tests });
      if (result.status !== 'remembered' && result.status !== 'spoilt') return result;
      if (result.status === 'spoilt') await this.dispose();
      const files = new Set(known.tests.flatMap(({ id, fileName }) => (tests.includes(id) ? [fileName] : [])));
      return await this.#runAlone(this.#files.filter((file) => files.has(file)), { mutant, hitLimit });
    } catch (error) {
      // The worker is gone, as when an endless loop has used up its memory.
      await this.dispose();
      return /memory/u.test(error.message) ? { status: 'timeout' } : { status: 'error', errorMessage: error.message };
    }
  }

  async dispose() {
    await this.#warm?.end();
    await this.#warm?.vitest.close();
    await this.#cold?.close();
    [this.#warm, this.#cold] = [null, null];
  }

  async #startWarm() {
    const vitest = await openVitest(0);
    const warm = { vitest, ...(await startWorker(vitest, this.#files, {})) };
    const times = new Map(this.#files.map((file) => [file, 0]));
    for (const { fileName, timeSpentMs } of warm.result.tests) times.set(fileName, (times.get(fileName) ?? 0) + timeSpentMs);
    this.#files.sort((a, b) => times.get(a) - times.get(b));
    return warm;
  }

  async #runAlone(files, planted) {
    this.#cold ??= await openVitest(1);
    this.#cold.state.filesMap.clear();
    const { result, end } = await startWorker(this.#cold, files, planted);
    await end();
    const failed = result.tests.find((test) => test.failureMessage !== undefined);
    const nrOfTests = result.tests.length;
    if (failed === undefined) return { status: 'survived', nrOfTests };
    return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests };
  }
}

/** @param bail after how many failures the first run of the tests ends; 0 for never */
function openVitest(bail) {
  return createVitest('test', { config: 'vitest.mutation.config.ts', watch: false, reporters: [{}], bail });
}

/** Starts a worker, in which the tests have run when this returns; the mutant `planted`, if any, is there from the start. */
async function startWorker(vitest, files, planted) {
  const name = `mutants-${process.pid}-${process.hrtime.bigint()}`;
  const channel = new BroadcastChannel(name);
  const next = () =>
    new Promise((resolve) => {
      channel.addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
  vitest.provide('mutation', { name, files, ...planted });
  const first = next();
  const run = vitest.start();
  const failed = run.then(() => Promise.reject(new Error(`No tests were served: ${reasonsOf(vitest)}`)));
  const result = await Promise.race([first, failed]);
  failed.catch(() => undefined);
  return {
    result,
    ask: (request) => {
      const answer = next();
      channel.postMessage(request);
      return Promise.race([answer, failed]);
    },
    end: async () => {
      channel.postMessage(null);
      await run;
      channel.close();
    },
  };
}

function reasonsOf({ state }) {
  const errors = [...state.getUnhandledErrors(), ...state.getFiles().flatMap((file) => file.result?.errors ?? [])];
  return errors.map((error) => error.stack ?? error.message).join('\n');
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'served', injectableClass: ServedTests }];
