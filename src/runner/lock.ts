import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { lock } from 'proper-lockfile';
import { messageOf, YanlunError } from '../errors.ts';

/** A lock whose holder was killed is free again after this long (ms); its holder renews it five times as often. */
const stale = 10_000;

/** Attempts and pause (ms) that outlast a dead holder's lock, so that a run after `kill -9` only waits. */
const retries = { retries: 12, factor: 1, minTimeout: 1000, maxTimeout: 1000 };

/**
 * Runs `work` while no other run works on the same folder.
 *
 * @param signal stops the waiting for the lock; `work` is told by its own signal, which also fires when the lock is lost
 * (a computer that slept, say, while another run took it for dead)
 * @throws {YanlunError} `locked` when another run keeps the lock
 */
export async function withLock<Result>(
  folder: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const lost = new AbortController();
  const onCompromised = (error: Error): void =>
    lost.abort(new YanlunError('failed', `The run lost its lock on ${folder} (${messageOf(error)}). Nothing was published.`));
  const release = await unlessStopped(signal, acquire(folder, onCompromised));
  try {
    return await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    if (!lost.signal.aborted) await release();
  }
}

type Release = () => Promise<void>;

/** A lock from the future is a dead one from before the clock went back; its holder would have renewed it meanwhile. */
async function acquire(folder: string, onCompromised: (error: Error) => void): Promise<Release> {
  const options = { stale, update: stale / 5, onCompromised };
  const before = renewedAt(folder);
  try {
    return await lock(folder, { ...options, retries });
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (before === null || before <= Date.now() || before !== renewedAt(folder)) throw taken(folder);
    rmdirSync(lockPath(folder));
    return lock(folder, options);
  }
}

const lockPath = (folder: string): string => `${folder}.lock`;

/** When the holder last renewed the lock, ms since 1970; `null` when nobody holds it. */
const renewedAt = (folder: string): number | null => statSync(lockPath(folder), { throwIfNoEntry: false })?.mtimeMs ?? null;

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ELOCKED';

const taken = (folder: string): YanlunError =>
  new YanlunError('locked', `Another run is working on ${folder}. Wait until it ends, or choose another --output.`);

/** Waits for the lock or the signal, whichever comes first; a lock that comes too late is given back. */
function unlessStopped(signal: AbortSignal, acquiring: Promise<Release>): Promise<Release> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason);
      acquiring.then((release) => release(), () => {});
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    acquiring.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Whether somebody works on the folder now. */
export function isLocked(folder: string): boolean {
  const at = renewedAt(folder);
  return at !== null && at > Date.now() - stale;
}
