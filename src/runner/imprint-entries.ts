import type { DocumentRef } from '../corpus/inventory.ts';
import { kindOf, type SourceKind } from '../corpus/source-kind.ts';
import { YanlunError } from '../errors.ts';
import { entryBytes, type ImprintFile, keyBytes } from './imprint-file.ts';

/** Entries of an imprint file for some documents: equal documents share one. All lie in one array, so that ten million fit. */
export interface ImprintEntries extends ImprintFile {
  /** For each document where its entry's packed imprint begins in `bytes`. */
  readonly places: Uint32Array;
}

/** Most entries of a file: Node reads and hashes less than 2 GiB at once. */
const mostEntries = Math.floor((2 ** 31 - 1) / entryBytes);

/**
 * Lays out the entries of documents, sorted by their keys, with imprints of zeros.
 * @throws {YanlunError} `failed` when there are more than one imprint file holds
 */
export function layOutEntries(documents: readonly DocumentRef[]): ImprintEntries {
  const keys = keysOf(documents);
  const order = orderOf(keys, documents.length);
  const isNew = (rank: number): boolean => rank === 0 || compareKeys(keys, order[rank - 1] ?? 0, order[rank] ?? 0) !== 0;
  const rows = order.reduce((count, _, rank) => count + (isNew(rank) ? 1 : 0), 0);
  if (rows > mostEntries) {
    throw new YanlunError(
      'failed',
      `The input has ${rows} unlike documents, a dataset holds ${mostEntries} at most. Split the input into datasets.`,
    );
  }
  const bytes = new Uint8Array(rows * entryBytes);
  const places = new Uint32Array(documents.length);
  let at = -entryBytes;
  for (const [rank, document] of order.entries()) {
    if (isNew(rank)) {
      at += entryBytes;
      bytes.set(keys.subarray(document * keyBytes, (document + 1) * keyBytes), at);
    }
    places[document] = at + keyBytes;
  }
  return { bytes, rows, places };
}

/** How a kind is written in a key. A number is never given to another kind, since imprints of earlier runs are looked up by it. */
const kindNumbers: Readonly<Record<SourceKind, number>> = { text: 0, records: 1, page: 2 };

/**
 * The documents' keys one after the other: SHA-256, and how it is read, since the same bytes give another text in a file of
 * another kind.
 */
function keysOf(documents: readonly DocumentRef[]): Buffer {
  const keys = Buffer.alloc(documents.length * keyBytes);
  for (const [index, { sha256, sourcePath }] of documents.entries()) {
    keys.write(sha256, index * keyBytes, 'hex');
    keys[(index + 1) * keyBytes - 1] = kindNumbers[kindOf(sourcePath)];
  }
  return keys;
}

const compareKeys = (keys: Buffer, a: number, b: number): number =>
  keys.compare(keys, b * keyBytes, (b + 1) * keyBytes, a * keyBytes, (a + 1) * keyBytes);

/** Bits of a whole number that a float holds, and bytes of a key that {@link orderOf} looks at first. */
const floatBits = 53;
const headBytes = 6;

/**
 * The documents in the order of their keys. A typed array sorts without calling back, ten times as fast: each number has the
 * key's first bits and, below them, the document; what agrees in these bits is sorted by the whole keys afterwards.
 */
function orderOf(keys: Buffer, count: number): Uint32Array {
  const indexBits = Math.ceil(Math.log2(count + 1));
  const room = 2 ** indexBits;
  const dropped = 2 ** Math.max(0, 8 * headBytes + indexBits - floatBits);
  const heads = Float64Array.from(
    { length: count },
    (_, document) => Math.floor(keys.readUIntBE(document * keyBytes, headBytes) / dropped) * room + document,
  );
  heads.sort();
  const order = Uint32Array.from(heads, (head) => head % room);
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && Math.floor((heads[end] ?? 0) / room) === Math.floor((heads[start] ?? 0) / room)) end += 1;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => compareKeys(keys, a, b) || a - b);
    start = end;
  }
  return order;
}

/** Copies the imprints that are known, and says which entries now have one. Both files are sorted, so one pass is enough. */
export function copyKnown(entries: ImprintFile, known: ImprintFile): Uint8Array {
  const has = new Uint8Array(entries.rows);
  let other = 0;
  for (let row = 0; row < entries.rows; row += 1) {
    const key = keyOf(entries, row);
    let order = -1;
    while (other < known.rows && (order = Buffer.compare(keyOf(known, other), key)) < 0) other += 1;
    if (order !== 0) continue;
    entries.bytes.set(known.bytes.subarray(other * entryBytes + keyBytes, (other + 1) * entryBytes), row * entryBytes + keyBytes);
    has[row] = 1;
  }
  return has;
}

const keyOf = ({ bytes }: ImprintFile, row: number): Uint8Array => bytes.subarray(row * entryBytes, row * entryBytes + keyBytes);
