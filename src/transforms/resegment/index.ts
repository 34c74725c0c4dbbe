import { z } from 'zod';
import type { NormalisedDocument, SegmentedDocument } from '../../document.ts';
import { defineTransform } from '../transform.ts';
import { findGaps } from './gaps.ts';
import { findSentences } from './spans.ts';
import { cutSentences } from './tokens.ts';
import { createCutter, type WordCutter } from './words/cutter.ts';

/** Splits a normalised document into paragraphs, sections, sentences and words. */
export const resegment = defineTransform({
  name: 'resegment',
  options: z.strictObject({}).prefault({}),
  prepare: () => {
    const cutter = createCutter();
    return (document: NormalisedDocument) => segment(document, cutter);
  },
});

function segment(document: NormalisedDocument, cutter: WordCutter): SegmentedDocument {
  const gaps = findGaps(document);
  const spans = findSentences(document, gaps);
  const cut = cutSentences(document, spans, gaps, cutter);
  const { text, starts, ends } = document.normalised;
  const sentences = spans.map(({ from, to, paragraphIndex }, sentenceIndex) => ({
    paragraphIndex,
    sentenceIndex,
    section: paragraphIndex === 0 ? ('headline' as const) : ('body' as const),
    text: text.slice(from, to),
    folded: document.folded.slice(from, to),
    rawStart: document.byteOffsets[starts[from] ?? 0] ?? 0,
    rawEnd: document.byteOffsets[ends[to - 1] ?? 0] ?? 0,
    tokens: cut[sentenceIndex]?.tokens ?? [],
    pos: cut[sentenceIndex]?.pos ?? [],
  }));
  return {
    ...document,
    sentences,
    paragraphs: (spans.at(-1)?.paragraphIndex ?? -1) + 1,
    tokenRepairs: cut.reduce((sum, tokens) => sum + tokens.repairs, 0),
  };
}
