import { defineConfig } from 'vitest/config';

/** Faults take minutes, so they are apart from the other tests: `npm run test:faults`. */
export default defineConfig({
  test: {
    include: ['test/faults/*.faults.ts'],
    globalSetup: ['test/build-program.ts'],
    testTimeout: 200_000,
    // Files run one after the other: a fault needs the machine for itself.
    fileParallelism: false,
  },
});
