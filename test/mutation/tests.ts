import { resolve } from 'node:path';
import { TestRunner, type RunnerTask as Task, type RunnerTestCase as Test, type RunnerTestSuite as Suite } from 'vitest';

/** Stryker's numbers. */
const [SUCCESS, FAILED, SKIPPED] = [0, 1, 2];

/** The names of the suites around a task and its own, the file's first. */
const namesOf = (task: Task): readonly string[] => [...(task.suite === undefined ? [] : namesOf(task.suite)), task.name];

export const idOf = (task: Task): string => namesOf(task).join(' > ');

export const testsOf = (task: Task): readonly Test[] => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf));

/** How a test went, as Stryker wants to be told. */
export function outcomeOf(test: Test): object {
  const id = idOf(test);
  const outcome = { id, name: id, fileName: resolve(namesOf(test)[0] ?? ''), timeSpentMs: test.result?.duration ?? 0 };
  if (test.result?.state === 'pass') return { ...outcome, status: SUCCESS };
  if (test.result?.state === 'fail') return { ...outcome, status: FAILED, failureMessage: test.result.errors?.[0]?.message ?? 'failed' };
  return { ...outcome, status: SKIPPED };
}

/** Runs a test once more; returns why it failed, or null. */
export async function rerun(test: Test): Promise<string | null> {
  try {
    for (const suite of suitesOf(test)) for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) await hook(test.context, suite);
    await TestRunner.getTestFn(test)();
    return null;
  } catch (error) {
    return String(error);
  }
}

/** The suites around a task, the outermost first. */
const suitesOf = (task: Task): readonly Suite[] => (task.suite === undefined ? [] : [...suitesOf(task.suite), task.suite]);
