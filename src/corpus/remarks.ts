import type { SourceDocument } from '../document.ts';
import type { DocumentRef } from './inventory.ts';
import { firstMojibake } from './mojibake.ts';
import type { RemarkCode } from './reject.ts';

/** Something odd about a document that was taken. */
export interface Remark {
  readonly code: RemarkCode;
  /** What was found, for a person. */
  readonly reason: string;
  /** Where in the bytes that offsets refer to; `null` when it is about the whole document. */
  readonly byteOffset: number | null;
}

/** What a reader of a document should know, in the order of the codes. Nothing of it is repaired. */
export function remarksOn(
  source: Pick<SourceDocument, 'text' | 'byteOffsets'>,
  { duplicateOf, similarity }: Pick<DocumentRef, 'duplicateOf' | 'similarity'>,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const mojibake = firstMojibake(source.text);
  if (mojibake !== null) {
    const reason = `“${mojibake.sample}” looks like ${mojibake.kind}. The text is kept as it stands; get the source in its own encoding.`;
    remarks.push({ code: 'mojibake', reason, byteOffset: source.byteOffsets[mojibake.at] ?? null });
  }
  const replaced = source.text.indexOf('\uFFFD');
  if (replaced >= 0) {
    const reason = `${source.text.split('\uFFFD').length - 1} replacement characters (U+FFFD): what stood there was lost before the file came here.`;
    remarks.push({ code: 'replacement-characters', reason, byteOffset: source.byteOffsets[replaced] ?? null });
  }
  if (duplicateOf !== null && similarity !== null) {
    const reason = `About ${(100 * similarity).toFixed(0)} % of its runs of five characters, and of those of ${duplicateOf}, are in both.`;
    remarks.push({ code: 'near-duplicate', reason, byteOffset: null });
  }
  return remarks;
}
