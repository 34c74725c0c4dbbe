import type { RunnerTestCase as Test } from 'vitest';
import { stryker } from './stryker.ts';
import { idOf, rerun } from './tests.ts';

/** A test that reaches a mutant so many times as often as the code without it, and so often, is in an endless loop. */
const ENDLESS = 10;
const FEWEST_ENDLESS = 10_000;

/** Which mutant to plant, and the tests (ids) that reach it. */
export interface Request {
  readonly mutant: string;
  readonly tests: readonly string[];
}

/** Runs the tests, the fastest first, until one fails. */
export async function answer({ mutant, tests }: Request, known: ReadonlyMap<string, Test>): Promise<object> {
  const chosen = tests.flatMap((id) => known.get(id) ?? []).toSorted((a, b) => (a.result?.duration ?? 0) - (b.result?.duration ?? 0));
  let remembered = false;
  for (const test of chosen) {
    const { failureMessage, hits, usual, endless } = await runWith(mutant, test);
    if (endless) return { status: 'timeout' };
    if (failureMessage !== null) {
      // A fault that is remembered (a table that was built with it) would fail later mutants' tests too.
      if ((await rerun(test)) !== null) return { status: 'spoilt' };
      return { status: 'killed', killedBy: [idOf(test)], failureMessage, nrOfTests: chosen.length };
    }
    remembered ||= hits < usual;
  }
  // What an earlier test had worked out and kept wasn't worked out again, so that the fault may have had no chance to show.
  return remembered ? { status: 'remembered' } : { status: 'survived', nrOfTests: chosen.length };
}

async function runWith(mutant: string, test: Test) {
  const usual = stryker.mutantCoverage?.perTest[idOf(test)]?.[mutant] ?? 1;
  const hitLimit = Math.max(FEWEST_ENDLESS, usual * ENDLESS);
  Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit });
  const failureMessage = await rerun(test);
  const hits = stryker.hitCount ?? 0;
  Object.assign(stryker, { activeMutant: undefined, hitCount: undefined });
  return { failureMessage, hits, usual, endless: hits > hitLimit };
}
