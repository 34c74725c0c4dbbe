import type { DocumentRef } from '../corpus/inventory.ts';
import type { Remark } from '../corpus/remarks.ts';
import type { Rejection } from '../dataset/rows.ts';
import type { SegmentedDocument } from '../document.ts';
import { locate, type Override } from '../transforms/speakers/overrides.ts';

/** Remarks on the corrected labels whose sentence a document hasn't any more: they were given to another text. */
export function unusedRemarks({ sentences }: Pick<SegmentedDocument, 'sentences'>, overrides: readonly Override[]): readonly Remark[] {
  return locate(overrides, sentences).lost.map(({ sentenceIndex, text }) => ({
    code: 'override-unused',
    reason: `A corrected label is for sentence ${sentenceIndex} “${text}”, which isn’t here any more. Review the report again.`,
    byteOffset: null,
  }));
}

/** Remarks on the corrected labels of documents that the input hasn't; their `doc_id` stands for the path. */
export function unusedOutside(overrides: readonly Override[], documents: readonly DocumentRef[]): readonly Rejection[] {
  const known = new Set(documents.map(({ docId }) => docId));
  const absent = new Map<string, number>();
  for (const { docId } of overrides) if (!known.has(docId)) absent.set(docId, (absent.get(docId) ?? 0) + 1);
  return [...absent].map(([docId, count]) => ({
    sourcePath: docId,
    code: 'override-unused',
    reason: `Corrected labels (${count}) are for a document that isn’t in the input.`,
    byteOffset: null,
  }));
}
