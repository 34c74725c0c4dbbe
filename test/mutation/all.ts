import { relative } from 'node:path';
import fc from 'fast-check';
import { describe, inject } from 'vitest';

// A mutant survives the same examples every time or doesn't; which example is the smallest is of no interest.
fc.configureGlobal({ seed: 1, endOnFailure: true });

for (const file of inject('mutation').files) {
  describe(`${relative('.', file)}`, async () => {
    await import(/* @vite-ignore */ file);
  });
}
