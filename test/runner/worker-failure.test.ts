import { describe, expect, it } from 'vitest';
import type { DocumentRef } from '../../src/corpus/inventory.ts';
import { workerFailure } from '../../src/runner/worker-failure.ts';

const ref = (docId: string, bytes: number): DocumentRef => ({ docId, sourcePath: docId, sha256: '', bytes, start: 0, duplicateOf: null, similarity: null });
const outOfMemory = Object.assign(new Error('Worker terminated due to reaching memory limit'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });

describe('workerFailure', () => {
  it('names the largest report and the option when a worker ran out of memory', () => {
    const message = workerFailure(outOfMemory, [ref('small.txt', 10), ref('large.txt', 99), ref('other.txt', 20)]);
    expect(message).toContain('large.txt (99 bytes)');
    expect(message).toContain('input.maxBytes');
  });

  it('passes on what another failure says', () => {
    expect(workerFailure(new Error('no such file'), [ref('large.txt', 99)])).toBe('A worker failed: no such file');
  });

  it('passes on what is said of a task without documents', () => {
    expect(workerFailure(outOfMemory, [])).toBe('A worker failed: Worker terminated due to reaching memory limit');
  });
});
