import type { GoldDocument } from './gold.ts';

/** Copies of a document whose paragraphs are all one, and one a sentence: paragraphs can't be trusted in raw files. */
export function copies(gold: GoldDocument): GoldDocument[] {
  return [withParagraphs(gold, () => 0), withParagraphs(gold, (index) => index)];
}

function withParagraphs(gold: GoldDocument, paragraphOf: (index: number) => number): GoldDocument {
  const sentences = gold.document.sentences.map((sentence, index) => ({ ...sentence, paragraphIndex: paragraphOf(index) }));
  return { ...gold, document: { ...gold.document, sentences } };
}

