import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { accepted, type Outcome } from './reject.ts';
import { readSourceFile, unreadable } from './source-file.ts';
import { unpackedCopy } from './unpack-records.ts';

/** A line of a file of records that isn't blank. */
interface RecordLine {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** First byte within the (unpacked) file. */
  readonly start: number;
  /** Length without the line feed. */
  readonly bytes: number;
  /** SHA-256 of these bytes, in hex. */
  readonly sha256: string;
}

/** What a file of records holds. */
export interface RecordLines {
  /** SHA-256 of all bytes, in hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly lines: readonly RecordLine[];
}

/**
 * Finds the lines of a file of records. A packed file is read from its unpacked copy, or else whole.
 *
 * @param unpacked the folder of unpacked copies, if there is one
 */
export function readRecordLines(folder: string, path: string, unpacked: string | null): Outcome<RecordLines> {
  const file = path.endsWith('.gz') ? unpackedCopy(path, unpacked) : join(folder, path);
  if (file === null) {
    const whole = readSourceFile(folder, path, Number.POSITIVE_INFINITY);
    return whole.ok ? accepted(findLines([whole.value])) : whole;
  }
  try {
    return accepted(findLines(piecesOf(file)));
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Finds the lines of a file of records, given piece by piece: the file needn't be in memory as a whole. */
export function findLines(pieces: Iterable<Uint8Array>): RecordLines {
  const whole = createHash('sha256');
  const lines: RecordLine[] = [];
  let [line, number, bytes] = [openLine(0), 1, 0];
  for (const piece of pieces) {
    whole.update(piece);
    for (let at = 0; at < piece.length; ) {
      const feed = piece.indexOf(0x0a, at);
      line.add(piece.subarray(at, feed < 0 ? piece.length : feed));
      if (feed < 0) break;
      if (!line.isBlank()) lines.push(line.close(number));
      at = feed + 1;
      number += 1;
      line = openLine(bytes + at);
    }
    bytes += piece.length;
  }
  if (!line.isBlank()) lines.push(line.close(number));
  return { sha256: whole.digest('hex'), bytes, lines };
}

/** A line that is being read. */
function openLine(start: number) {
  const hash = createHash('sha256');
  let [bytes, blank] = [0, true];
  return {
    add: (piece: Uint8Array): void => {
      hash.update(piece);
      bytes += piece.length;
      blank &&= piece.every((byte) => byte <= 0x20);
    },
    isBlank: (): boolean => blank,
    close: (number: number): RecordLine => ({ number, start, bytes, sha256: hash.digest('hex') }),
  };
}

/** Bytes that are read at once: more is no faster. */
const pieceBytes = 2 ** 22;

/** The bytes of a file, one piece after the other in the same memory: a piece is valid until the next is asked for. */
function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const room = Buffer.allocUnsafe(pieceBytes);
    for (let read = readSync(file, room); read > 0; read = readSync(file, room)) yield room.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
