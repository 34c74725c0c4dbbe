import { join } from 'node:path';
import { type DocumentRef, sha256Of } from '../corpus/inventory.ts';
import { readRange, readSourceFile } from '../corpus/source-file.ts';
import { kindOf } from '../corpus/source-kind.ts';
import { unpackedCopy } from '../corpus/unpack-records.ts';
import { YanlunError } from '../errors.ts';

/** Gives the raw bytes of a document. */
export type DocumentReader = (ref: DocumentRef) => Uint8Array;

/**
 * Reads documents from an input folder. A packed file of records that has no unpacked copy is unpacked in memory, once for all
 * records that are read from it in a row.
 *
 * @param unpacked the folder of unpacked copies, if there is one
 * @returns a reader that throws {@link YanlunError} when a document isn't what the inventory found
 */
export function documentReader(folder: string, unpacked: string | null = null): DocumentReader {
  let last: { readonly path: string; readonly bytes: Uint8Array } | null = null;
  const unpack = (path: string): Uint8Array => {
    if (last?.path !== path) last = { path, bytes: wholeFile(folder, path) };
    return last.bytes;
  };
  const readRecord = (path: string, start: number, end: number): Uint8Array => {
    if (!path.endsWith('.gz')) return readRange(join(folder, path), start, end);
    const copy = unpackedCopy(path, unpacked);
    return copy === null ? unpack(path).subarray(start, end) : readRange(copy, start, end);
  };
  return (ref) => {
    const { sourcePath, start, bytes } = ref;
    const content = kindOf(sourcePath) === 'records' ? readRecord(sourcePath, start, start + bytes) : wholeFile(folder, sourcePath);
    if (sha256Of(content) !== ref.sha256) throw changed(sourcePath);
    return content;
  };
}

function wholeFile(folder: string, path: string): Uint8Array {
  const file = readSourceFile(folder, path, Number.POSITIVE_INFINITY);
  if (!file.ok) throw changed(path);
  return file.value;
}

const changed = (path: string): YanlunError =>
  new YanlunError('failed', `${path} changed while the run was reading it. Nothing was published; run again when it is still.`);
