import type { ReportMetadata, SourceDocument } from '../document.ts';
import { decode } from './decode.ts';
import { readPage } from './html/read-page.ts';
import type { DocumentRef } from './inventory.ts';
import { readJsonRecord, type RecordFields } from './json-record.ts';
import { accepted, type Outcome } from './reject.ts';
import type { Report } from './report.ts';
import { kindOf } from './source-kind.ts';

const nothingKnown: ReportMetadata = { title: null, published: null, place: null, agency: null, reporters: [] };

/**
 * Turns a document's raw bytes into text; a record's offsets refer to its line, a page's
 * to its extracted text. Faults as in `decode`, `readJsonRecord` and `readPage`.
 */
export function readDocument(ref: DocumentRef, bytes: Uint8Array, fields: RecordFields): Outcome<SourceDocument> {
  const { docId, sourcePath, sha256: sourceSha256 } = ref;
  const report = readReport(sourcePath, bytes, fields);
  if (!report.ok) return report;
  return accepted({ docId, sourcePath, sourceSha256, sourceBytes: bytes.length, ...report.value.decoded, metadata: report.value.metadata });
}

function readReport(path: string, bytes: Uint8Array, fields: RecordFields): Outcome<Report> {
  const kind = kindOf(path);
  if (kind === 'page') return readPage(bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  switch (kind) {
    case 'records':
      return readJsonRecord(decoded.value, fields);
    case 'text':
      return accepted({ decoded: decoded.value, metadata: nothingKnown });
  }
}
