import { defineConfig } from 'vitest/config';

/** What opens the published files with the libraries of readers: `npm run test:consumers`. Needs Python 3.10 or later and pip. */
export default defineConfig({
  test: {
    include: ['test/consumers/**/*.consumers.ts'],
    globalSetup: ['test/build-program.ts', 'test/consumers/dataset.ts', 'test/consumers/python-environment.ts'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
