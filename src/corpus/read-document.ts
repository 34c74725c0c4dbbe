import type { ReportMetadata, SourceDocument } from '../document.ts';
import { decode } from './decode.ts';
import { readPage } from './html/read-page.ts';
import type { DocumentRef } from './inventory.ts';
import { readJsonRecord, type RecordFields } from './json-record.ts';
import { accepted, type Outcome } from './reject.ts';
import { holdsPage, holdsRecords } from './source-file.ts';

const nothingKnown: ReportMetadata = { title: null, published: null, place: null, agency: null, reporters: [] };

/**
 * Turns a document's raw bytes into text; a record's offsets refer to its line, a page's
 * to its extracted text. Faults as in `decode`, `readJsonRecord` and `readPage`.
 */
export function readDocument(ref: DocumentRef, bytes: Uint8Array, fields: RecordFields): Outcome<SourceDocument> {
  const { docId, sourcePath, sha256: sourceSha256 } = ref;
  const identity = { docId, sourcePath, sourceSha256, sourceBytes: bytes.length };
  if (holdsPage(sourcePath)) {
    const page = readPage(bytes);
    return page.ok ? accepted({ ...identity, ...page.value.decoded, metadata: page.value.metadata }) : page;
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  if (!holdsRecords(sourcePath)) return accepted({ ...identity, ...decoded.value, metadata: nothingKnown });
  const report = readJsonRecord(decoded.value, fields);
  if (!report.ok) return report;
  return accepted({ ...identity, ...report.value.decoded, metadata: report.value.metadata });
}
