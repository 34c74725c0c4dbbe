import type { DocumentRef } from '../corpus/inventory.ts';
import { messageOf } from '../errors.ts';

/**
 * Why a worker ended before its answer, with what to do about it.
 *
 * @param documents those that the worker was asked to transform; none for another task
 */
export function workerFailure(error: unknown, documents: readonly DocumentRef[]): string {
  const [largest] = documents.toSorted((one, other) => other.bytes - one.bytes);
  if (!isOutOfMemory(error) || largest === undefined) return `A worker failed: ${messageOf(error)}`;
  const advice = 'Set input.maxBytes below that, so that it is refused.';
  return `A worker ran out of memory; the largest report of its part is ${largest.sourcePath} (${largest.bytes} bytes). ${advice}`;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
