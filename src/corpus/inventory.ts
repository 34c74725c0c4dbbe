import { createHash } from 'node:crypto';
import type { Reject } from './reject.ts';
import { holdsRecords, readSourceFile, stemOf, tooLarge } from './source-file.ts';

/** Where one document's raw bytes are, and what they were when the inventory was taken. */
export interface DocumentRef {
  readonly docId: string;
  /** Path of the file below the input folder. */
  readonly sourcePath: string;
  /** SHA-256 of the document's raw bytes, in hex. */
  readonly sha256: string;
  /** Length of the raw bytes. */
  readonly bytes: number;
  /** First byte within the (unpacked) file; 0 unless the file holds records. */
  readonly start: number;
  /** The original that the document repeats; `null` when it repeats none, and before that is known. */
  readonly duplicateOf: string | null;
  /** Estimated similarity to the original, from 0 to 1, of a near-duplicate; `null` for any other document. */
  readonly similarity: number | null;
}

/** One input file as found. */
export interface FileInventory {
  readonly path: string;
  /** SHA-256 and length of the file's (unpacked) bytes; `null` when it could not be read. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly documents: readonly DocumentRef[];
  readonly rejects: readonly Reject[];
}

/** Limits and places that reading depends on. */
export interface InventoryOptions {
  readonly folder: string;
  /** Bytes over which a report is refused. */
  readonly maxBytes: number;
  /** Ids of documents that are refused unread; none unless given. */
  readonly quarantine?: readonly string[];
}

/** Reads one file and says which documents it holds, without looking into them. */
export function takeInventory(path: string, { folder, maxBytes, quarantine = [] }: InventoryOptions): FileInventory {
  const found = inventoryOf(path, folder, maxBytes);
  const barred = quarantine.length === 0 ? [] : found.documents.filter(({ docId }) => quarantine.includes(docId));
  if (barred.length === 0) return found;
  return {
    ...found,
    documents: found.documents.filter((document) => !barred.includes(document)),
    rejects: [...found.rejects, ...barred.map((document) => ({ sourcePath: rejectPath(document), ...quarantined }))],
  };
}

const quarantined = { code: 'quarantined', reason: 'The job names it in input.quarantine.', byteOffset: null } as const;

function inventoryOf(path: string, folder: string, maxBytes: number): FileInventory {
  const records = holdsRecords(path);
  const file = readSourceFile(folder, path, records ? Number.POSITIVE_INFINITY : maxBytes);
  if (!file.ok) return { path, sha256: null, bytes: 0, documents: [], rejects: [{ sourcePath: path, ...file.fault }] };
  const bytes = file.value;
  const whole = { path, sha256: sha256Of(bytes), bytes: bytes.length };
  if (records) return { ...whole, ...recordsOf(path, bytes, maxBytes) };
  const document = { docId: stemOf(path), sourcePath: path, sha256: whole.sha256, bytes: bytes.length, start: 0, duplicateOf: null, similarity: null };
  return { ...whole, documents: [document], rejects: [] };
}

/** One document for each line that isn't blank; the n-th line's is called `#n`, from 1. */
function recordsOf(path: string, bytes: Uint8Array, maxBytes: number): Pick<FileInventory, 'documents' | 'rejects'> {
  const documents: DocumentRef[] = [];
  const rejects: Reject[] = [];
  for (const { line, start, end } of linesOf(bytes)) {
    if (end - start > maxBytes) {
      const refusal = tooLarge(end - start, maxBytes);
      if (!refusal.ok) rejects.push({ sourcePath: `${path}#${line}`, ...refusal.fault, byteOffset: start });
      continue;
    }
    const sha256 = sha256Of(bytes.subarray(start, end));
    const docId = `${stemOf(path)}#${line}`;
    documents.push({ docId, sourcePath: path, sha256, bytes: end - start, start, duplicateOf: null, similarity: null });
  }
  return { documents, rejects };
}

function* linesOf(bytes: Uint8Array): Generator<{ line: number; start: number; end: number }> {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isBlank(bytes, start, end)) yield { line, start, end };
    start = end + 1;
  }
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if ((bytes[at] ?? 0) > 0x20) return false;
  }
  return true;
}

/** What the rejects table calls a document: a record is named by its number in the file, as its `docId` is. */
export const rejectPath = ({ docId, sourcePath }: DocumentRef): string =>
  holdsRecords(sourcePath) ? `${sourcePath}${docId.slice(docId.lastIndexOf('#'))}` : sourcePath;

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
