import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { messageOf } from '../errors.ts';
import { accepted, type Outcome, rejected } from './reject.ts';

/** A file that is read whole, or unpacked, may hold this many bytes: a Node buffer reads no more at once (2 GiB). */
export const largestFile = 2 ** 31 - 1;

/**
 * The bytes of a file, unpacked when its name ends in `.gz`. Offsets everywhere refer to these bytes.
 *
 * @param limit bytes over which the file is refused without being read whole
 */
export function readSourceFile(folder: string, path: string, limit: number): Outcome<Uint8Array> {
  try {
    const size = statSync(join(folder, path)).size;
    if (size > Math.min(limit, largestFile)) return tooLarge(size, limit);
    const bytes = readFileSync(join(folder, path));
    return path.endsWith('.gz') ? unpack(bytes, Math.min(limit, largestFile)) : accepted(bytes);
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Refuses a file that the system doesn't give. */
export function unreadable(path: string, error: unknown): Outcome<never> {
  if (path.includes('\uFFFD')) return rejected('unreadable', 'The file’s name is not UTF-8. Rename it.');
  return rejected('unreadable', `The file can't be read: ${messageOf(error)}`);
}

/** The bytes from `start` to `end` of a file that isn't packed. */
export function readRange(path: string, start: number, end: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(end - start);
    const read = readSync(file, bytes, 0, bytes.length, start);
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** Refuses a report that is over the job's limit, or a file that is over what can be read at once. */
export const tooLarge = (size: number, limit: number): Outcome<never> => rejected('too-large', `${size} bytes, ${remedyFor(limit)}`);

const remedyFor = (limit: number): string =>
  limit < largestFile
    ? `over the limit of ${limit}. Raise input.maxBytes (--set input.maxBytes=N) to read it.`
    : `over the ${largestFile} that a file may have, unpacked. Split the file.`;

function unpack(bytes: Uint8Array, limit: number): Outcome<Uint8Array> {
  try {
    return accepted(gunzipSync(bytes, { maxOutputLength: limit }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') return rejected('too-large', `When unpacked, ${remedyFor(limit)}`);
    return rejected('bad-gzip', 'The file is not a whole gzip file. Was it copied whole?');
  }
}
