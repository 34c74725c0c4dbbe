/**
 * Mutation testing of the transforms: each mutant is a small fault planted in a step, and a test should notice it. Takes long
 * for all of them, so it is no part of .ci/run; for one step: `npm run test:mutation -- --mutate src/transforms/normalise/spaces.ts`.
 */
export default {
  testRunner: 'served',
  plugins: ['./test/mutation/plugin.mjs'],
  testFiles: ['test/transforms/**/*.test.ts', 'test/text/**/*.test.ts', '!test/transforms/**/hostile.test.ts'],
  mutate: ['src/transforms/**/*.ts'],
  coverageAnalysis: 'perTest',
  // Mutants of module constants (word lists, patterns) would need a new worker each; they take most of the time and say least.
  ignoreStatic: true,
  // There is none of this name: Stryker would rewrite ours with TypeScript's interface for programs, which version 7 lacks.
  tsconfigFile: 'no-tsconfig.json',
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/tmp',
  concurrency: 1,
  // Endless loops are told by how often they are reached; a worker of its own starts slowly on a busy machine.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: '.stryker/report.html' },
  thresholds: { high: 90, low: 80, break: 80 },
  ignorePatterns: ['/.stryker', '/dist', '/coverage', '/.cache', '/data/out', '/integrations', '/notebooks'],
  allowEmpty: false,
};
