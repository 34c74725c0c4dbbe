import { defineConfig } from 'vitest/config';

/** One file with all the tests that mutants of the transforms must not pass, in one worker: `npm run test:mutation`. */
export default defineConfig({
  test: {
    include: ['test/mutation/all.ts'],
    runner: 'test/mutation/serve.ts',
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 120_000,
  },
});
