import { defineConfig } from 'vitest/config';

/** The tests that mutants of the transforms must not pass: `npm run test:mutation`. */
export default defineConfig({
  test: {
    include: ['test/transforms/**/*.test.ts', 'test/text/**/*.test.ts', 'test/golden.test.ts'],
    exclude: ['test/transforms/**/hostile.test.ts'],
  },
});
