import type { ReportMetadata, SourceDocument } from '../document.ts';
import { decode } from './decode.ts';
import type { DocumentRef } from './inventory.ts';
import { readJsonRecord, type RecordFields } from './json-record.ts';
import { accepted, type Outcome } from './reject.ts';
import { holdsRecords } from './source-file.ts';

const nothingKnown: ReportMetadata = { title: null, published: null, place: null, agency: null, reporters: [] };

/** Turns a document's raw bytes into text; a record's offsets refer to its line. Faults as in `decode` and `readJsonRecord`. */
export function readDocument(ref: DocumentRef, bytes: Uint8Array, fields: RecordFields): Outcome<SourceDocument> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { docId, sourcePath, sha256: sourceSha256 } = ref;
  const identity = { docId, sourcePath, sourceSha256, sourceBytes: bytes.length };
  if (!holdsRecords(sourcePath)) return accepted({ ...identity, ...decoded.value, metadata: nothingKnown });
  const report = readJsonRecord(decoded.value, fields);
  if (!report.ok) return report;
  return accepted({ ...identity, ...report.value.decoded, metadata: report.value.metadata });
}
