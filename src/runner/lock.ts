import { mkdirSync } from 'node:fs';
import { lock } from 'proper-lockfile';
import { YanlunError } from '../errors.ts';

/** A lock whose holder was killed is free again after this long (ms); its holder renews it five times as often. */
const stale = 10_000;

/** Attempts and pause (ms) that outlast a dead holder's lock, so that a run after `kill -9` only waits. */
const retries = { retries: 12, factor: 1, minTimeout: 1000, maxTimeout: 1000 };

/**
 * Runs `work` while no other run works on the same folder.
 *
 * @throws {YanlunError} `locked` when another run keeps the lock
 */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const release = await lock(folder, { stale, update: stale / 5, retries }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') {
      throw new YanlunError('locked', `Another run is working on ${folder}. Wait until it ends, or choose another --output.`);
    }
    throw error;
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
