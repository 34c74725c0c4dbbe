import { readPage } from '../corpus/html/read-page.ts';
import type { DocumentRef } from '../corpus/inventory.ts';
import { kindOf, type SourceKind } from '../corpus/source-kind.ts';
import type { DocumentRow, SentenceRow } from '../dataset/schema.ts';
import { wellFormed } from '../text/well-formed.ts';

/** The bytes that offsets refer to: a page's are those of its extracted text. */
export function tracedBytes({ docId }: DocumentRef, { encoding }: DocumentRow, bytes: Uint8Array): Uint8Array {
  if (encoding !== 'html') return bytes;
  const page = readPage(bytes);
  if (!page.ok) throw new Error(`${docId} had an article when the dataset was built: ${page.fault.reason}`);
  return Buffer.from(page.value.decoded.text);
}

/** A range of bytes as it stands in the source. */
type Range = Pick<SentenceRow, 'raw_start' | 'raw_end'>;

/** The text of a range as the source writes it: a record's JSON escapes stay. */
export function asWritten({ raw_start: start, raw_end: end }: Range, { encoding }: DocumentRow, bytes: Uint8Array): string {
  return new TextDecoder(encoding === 'html' ? 'utf-8' : encoding, { ignoreBOM: true }).decode(bytes.subarray(start, end));
}

/** The raw text of a sentence; a record's JSON escapes are resolved. */
export function cut(sentence: Range, document: DocumentRow, bytes: Uint8Array): string {
  const text = asWritten(sentence, document, bytes);
  return read[kindOf(document.source_path)](text);
}

/** What a reader makes of a piece of a text of each kind. */
const read: Readonly<Record<SourceKind, (written: string) => string>> = {
  text: (written) => written,
  page: (written) => written,
  records: (written) => wellFormed(String(JSON.parse(`"${written}"`))),
};
