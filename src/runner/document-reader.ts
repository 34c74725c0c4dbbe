import { holdsRecords, readRange, readSourceFile } from '../corpus/source-file.ts';
import { type DocumentRef, sha256Of } from '../corpus/inventory.ts';
import { YanlunError } from '../errors.ts';

/** Gives the raw bytes of a document. */
export type DocumentReader = (ref: DocumentRef) => Uint8Array;

/**
 * Reads documents from an input folder. A packed file of records is unpacked once for all records that are read from it
 * in a row.
 *
 * @returns a reader that throws {@link YanlunError} when a document isn't what the inventory found
 */
export function documentReader(folder: string): DocumentReader {
  let unpacked: { readonly path: string; readonly bytes: Uint8Array } | null = null;
  const unpack = (path: string): Uint8Array => {
    if (unpacked?.path !== path) unpacked = { path, bytes: wholeFile(folder, path) };
    return unpacked.bytes;
  };
  return (ref) => {
    const { sourcePath, start, bytes } = ref;
    const content = !holdsRecords(sourcePath)
      ? wholeFile(folder, sourcePath)
      : sourcePath.endsWith('.gz')
        ? unpack(sourcePath).subarray(start, start + bytes)
        : readRange(folder, sourcePath, start, start + bytes);
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
