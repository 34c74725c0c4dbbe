import { type DocumentRef, rejectPath } from '../corpus/inventory.ts';
import type { RecordFields } from '../corpus/json-record.ts';
import { readDocument } from '../corpus/read-document.ts';
import { accepted, type Outcome, rejected } from '../corpus/reject.ts';
import { remarksOn } from '../corpus/remarks.ts';
import { rejectRow } from '../dataset/rows.ts';
import type { RejectRow } from '../dataset/schema.ts';
import type { LabelledDocument, SourceDocument } from '../document.ts';
import { messageOf } from '../errors.ts';
import { type Observe, preparePipeline, type TransformOptions } from '../transforms/index.ts';
import { overridesByDocument } from '../transforms/speakers/overrides.ts';
import { unusedRemarks } from './unused-overrides.ts';

/** All that decides a document's rows besides the document and what it repeats. */
export interface LabelSettings {
  readonly transforms: TransformOptions;
  readonly fields: RecordFields;
}

/** A document that was taken, or `null`; and why it was refused, or the remarks on it. */
export interface Labelled {
  readonly document: LabelledDocument | null;
  readonly rejects: readonly RejectRow[];
}

/** Prepares the transforms once and gives the way of one document's raw bytes through reading and all of them. */
export function prepareLabeller(
  { transforms, fields }: LabelSettings,
  observe?: Observe,
): (ref: DocumentRef, bytes: Uint8Array) => Labelled {
  const label = preparePipeline(transforms, observe);
  const corrected = overridesByDocument(transforms.speakers.overrides);
  return (ref, bytes) => {
    const source = readDocument(ref, bytes, fields);
    const outcome = source.ok ? attempt(label, source.value) : source;
    if (!outcome.ok) return { document: null, rejects: [rejectRow({ sourcePath: rejectPath(ref), ...outcome.fault })] };
    const document = outcome.value;
    const remarks = [...remarksOn(document, ref), ...unusedRemarks(document, corrected.get(ref.docId) ?? [])];
    return { document, rejects: remarks.map((remark) => rejectRow({ sourcePath: rejectPath(ref), ...remark })) };
  };
}

/** A document that a transform throws on is refused: one broken document must not stop the others. */
function attempt(label: (source: SourceDocument) => LabelledDocument, source: SourceDocument): Outcome<LabelledDocument> {
  try {
    return accepted(label(source));
  } catch (error) {
    return rejected('transform-failed', `A transform failed on this document: ${messageOf(error)}. Please report it.`);
  }
}
