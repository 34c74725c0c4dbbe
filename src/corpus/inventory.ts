import { createHash } from 'node:crypto';
import type { Fault, Reject } from './reject.ts';
import { readRecordLines, type RecordLines } from './record-lines.ts';
import { readSourceFile, tooLarge } from './source-file.ts';
import { kindOf, stemOf } from './source-kind.ts';

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

/** The reference to a document that is all of some bytes, and repeats no other. */
export const wholeRef = (docId: string, sourcePath: string, bytes: Uint8Array): DocumentRef => ({
  docId,
  sourcePath,
  sha256: sha256Of(bytes),
  bytes: bytes.length,
  start: 0,
  duplicateOf: null,
  similarity: null,
});

/** Limits and places that reading depends on. */
export interface InventoryOptions {
  readonly folder: string;
  /** Bytes over which a report is refused. */
  readonly maxBytes: number;
  /** Ids of documents that are refused unread; none unless given. */
  readonly quarantine?: readonly string[];
  /** Where large packed files of records lie unpacked (`unpackRecords`); `null` or not given: nowhere. */
  readonly unpacked?: string | null;
}

/** Reads one file and says which documents it holds, without looking into them. */
export function takeInventory(path: string, options: InventoryOptions): FileInventory {
  const { quarantine = [] } = options;
  const found = inventoryOf(path, options);
  const barred = quarantine.length === 0 ? [] : found.documents.filter(({ docId }) => quarantine.includes(docId));
  if (barred.length === 0) return found;
  return {
    ...found,
    documents: found.documents.filter((document) => !barred.includes(document)),
    rejects: [...found.rejects, ...barred.map((document) => ({ sourcePath: rejectPath(document), ...quarantined }))],
  };
}

const quarantined = { code: 'quarantined', reason: 'The job names it in input.quarantine.', byteOffset: null } as const;

function inventoryOf(path: string, options: InventoryOptions): FileInventory {
  return kindOf(path) === 'records' ? inventoryOfRecords(path, options) : inventoryOfReport(path, options);
}

function inventoryOfReport(path: string, { folder, maxBytes }: InventoryOptions): FileInventory {
  const file = readSourceFile(folder, path, maxBytes);
  if (!file.ok) return unread(path, file.fault);
  const document = wholeRef(stemOf(path), path, file.value);
  return { path, sha256: document.sha256, bytes: document.bytes, documents: [document], rejects: [] };
}

function inventoryOfRecords(path: string, { folder, maxBytes, unpacked = null }: InventoryOptions): FileInventory {
  const file = readRecordLines(folder, path, unpacked);
  if (!file.ok) return unread(path, file.fault);
  const { sha256, bytes, lines } = file.value;
  return { path, sha256, bytes, ...recordsOf(path, lines, maxBytes) };
}

const unread = (path: string, fault: Fault): FileInventory => ({
  path,
  sha256: null,
  bytes: 0,
  documents: [],
  rejects: [{ sourcePath: path, ...fault }],
});

/** One document for each line that isn't blank; the n-th line's is called `#n`, from 1. */
function recordsOf(path: string, lines: RecordLines['lines'], maxBytes: number): Pick<FileInventory, 'documents' | 'rejects'> {
  const documents: DocumentRef[] = [];
  const rejects: Reject[] = [];
  for (const { number, start, bytes, sha256 } of lines) {
    if (bytes <= maxBytes) {
      documents.push({ docId: `${stemOf(path)}#${number}`, sourcePath: path, sha256, bytes, start, duplicateOf: null, similarity: null });
      continue;
    }
    const refusal = tooLarge(bytes, maxBytes);
    if (!refusal.ok) rejects.push({ sourcePath: `${path}#${number}`, ...refusal.fault, byteOffset: start });
  }
  return { documents, rejects };
}

/** What the rejects table calls a document: a record is named by its number in the file, as its `docId` is. */
export const rejectPath = ({ docId, sourcePath }: DocumentRef): string =>
  kindOf(sourcePath) === 'records' ? `${sourcePath}${docId.slice(docId.lastIndexOf('#'))}` : sourcePath;

/** SHA-256 in hex. */
export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
