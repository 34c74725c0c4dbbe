import { defineConfig } from 'vitest/config';

/** What runs the built program, or builds datasets again and again, and so takes minutes: `npm run test:cli`. */
const program = ['test/cli/**/*.test.ts', 'test/docs/recipes.test.ts', 'test/runner/run.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
    projects: [
      // Dictionaries and models are loaded once a worker: tests keep no state.
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: program, isolate: false } },
      { extends: true, test: { name: 'cli', include: program, globalSetup: ['test/build-program.ts'] } },
    ],
  },
});
