import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { messageOf, YanlunError } from '../errors.ts';
import { largestFile } from './source-file.ts';
import { kindOf } from './source-kind.ts';

/**
 * Packed bytes from which a file of records is unpacked to the disk. Deflate packs a thousandfold at most, so smaller ones
 * take 66 MB at most.
 */
const worthAFile = 2 ** 16;

/** Where a packed file of records lies unpacked; `null` when it doesn't. */
export function unpackedCopy(path: string, unpacked: string | null): string | null {
  if (unpacked === null) return null;
  const copy = copyPath(path, unpacked);
  return existsSync(copy) ? copy : null;
}

const copyPath = (path: string, unpacked: string): string => join(unpacked, `${createHash('sha256').update(path).digest('hex')}.jsonl`);

/**
 * Unpacks the large ones among packed files of records into a folder, so that threads can read single records of a file that
 * none of them holds in memory. A file that can't be unpacked is left out: whoever reads it will find out why.
 *
 * @throws {YanlunError} `failed`, when the folder can't be written to
 */
export async function unpackRecords(folder: string, paths: readonly string[], unpacked: string): Promise<void> {
  for (const path of paths.filter((each) => kindOf(each) === 'records' && each.endsWith('.gz'))) {
    const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0;
    if (size >= worthAFile) await unpackFile(join(folder, path), copyPath(path, unpacked));
  }
}

async function unpackFile(source: string, target: string): Promise<void> {
  const partial = `${target}.part`;
  try {
    mkdirSync(join(target, '..'), { recursive: true });
    await pipeline(createReadStream(source), createGunzip(), upTo(largestFile), createWriteStream(partial));
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    if (isWriting(error)) {
      throw new YanlunError('failed', `${source} can’t be unpacked to ${target}: ${messageOf(error)}. Free space on that disk.`, {
        cause: error,
      });
    }
  }
}

/** Lets bytes pass, and fails when they are more than `limit`: a small file can be packed from one that fills a disk. */
function upTo(limit: number): Transform {
  let bytes = 0;
  return new Transform({
    transform: (piece: Uint8Array, _encoding, done) => {
      bytes += piece.length;
      if (bytes > limit) done(new RangeError(`over ${limit} bytes`));
      else done(null, piece);
    },
  });
}

/** Codes of a disk that takes no more; a source that can't be read has others. */
const diskFaults: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG']);

const isWriting = (error: unknown): boolean => error instanceof Error && 'code' in error && diskFaults.has(String(error.code));
