import type { SegmentedDocument } from '../../../src/document.ts';
import { normalise } from '../../../src/transforms/normalise/index.ts';
import { resegment } from '../../../src/transforms/resegment/index.ts';
import { sourceDocument } from '../normalise/source-document.ts';

const normaliseDocument = normalise.prepare({});
const segmentDocument = resegment.prepare({});

/** A text as the first two transforms see it. */
export function segment(text: string): SegmentedDocument {
  return segmentDocument(normaliseDocument(sourceDocument(text)));
}

/** The tokens of all sentences, joined by spaces. */
export function tokens(text: string): string {
  return segment(text).sentences.flatMap((sentence) => sentence.tokens).join(' ');
}
