import type { GoldDocument } from './gold.ts';

/** Copies of a document whose paragraphs are all one, and one a sentence: paragraphs can't be trusted in raw files. */
export function copies(gold: GoldDocument): GoldDocument[] {
  return [withParagraphs(gold, () => 0), withParagraphs(gold, (index) => index)];
}

function withParagraphs(gold: GoldDocument, paragraphOf: (index: number) => number): GoldDocument {
  const sentences = gold.document.sentences.map((sentence, index) => ({ ...sentence, paragraphIndex: paragraphOf(index) }));
  return { ...gold, document: { ...gold.document, sentences } };
}

/** Sentences of an excerpt. */
const EXCERPT = 2;

/** Short texts of a document: from its first sentence with a cue on, and from the first of the narrator below its head. Programs are asked about single sentences too. */
export function excerpts(gold: GoldDocument): GoldDocument[] {
  const starts = [gold.labels.findIndex((label) => label?.method === 'explicit'), gold.labels.findIndex((label, index) => index >= EXCERPT && label?.method === 'narrator')];
  return starts.filter((start) => start >= 0).map((start, index) => excerpt(gold, start, start + (index === 0 ? 1 : EXCERPT)));
}

function excerpt(gold: GoldDocument, from: number, to: number): GoldDocument {
  return { ...gold, document: { ...gold.document, sentences: gold.document.sentences.slice(from, to) }, labels: gold.labels.slice(from, to) };
}
