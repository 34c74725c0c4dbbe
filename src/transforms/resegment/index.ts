import { z } from 'zod';
import type { NormalisedDocument, SegmentedDocument, Sentence } from '../../document.ts';
import { defineTransform } from '../transform.ts';
import { findGaps, type Gaps } from './gaps.ts';
import { fillMetadata, type Line, mayTellMetadata } from './sections/metadata.ts';
import { findSections } from './sections/sections.ts';
import { findSentences, type Span } from './spans.ts';
import { cutSentences, type Tokens } from './tokens.ts';
import { createCutter, type WordCutter } from './words/cutter.ts';

/** Splits a normalised document into paragraphs, sections, sentences and words, and reads its dateline. */
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
  const words = cutSentences(document, spans, gaps, cutter);
  const pieces = spans.map((span, index) => pieceOf(document, span, words[index]));
  const sections = findSections(pieces);
  const sentences = pieces.map((piece, sentenceIndex) => ({ ...piece, sentenceIndex, section: sections[sentenceIndex] ?? 'body' }));
  const lines = sentences.filter(mayTellMetadata).map((sentence) => lineOf(document, sentence, spans[sentence.sentenceIndex], gaps));
  return {
    ...document,
    metadata: fillMetadata(document.metadata, lines),
    sentences,
    paragraphs: (spans.at(-1)?.paragraphIndex ?? -1) + 1,
    tokenRepairs: words.reduce((sum, { repairs }) => sum + repairs, 0),
  };
}

/** A sentence without its number and section. */
function pieceOf(document: NormalisedDocument, { from, to, paragraphIndex }: Span, words: Tokens | undefined) {
  const { starts, ends } = document.normalised;
  const text = document.normalised.text.slice(from, to);
  return {
    paragraphIndex,
    text,
    folded: document.folded.slice(from, to),
    rawStart: document.byteOffsets[starts[from] ?? 0] ?? 0,
    rawEnd: document.byteOffsets[ends[to - 1] ?? 0] ?? 0,
    tokens: words?.tokens ?? [],
    pos: words?.pos ?? [],
  };
}

/** The sentence with its spaces as in the source, unless those only separate words. */
function lineOf(document: NormalisedDocument, sentence: Sentence, span: Span | undefined, gaps: Gaps): Line {
  const { starts, ends } = document.normalised;
  if (span === undefined || gaps.segmented) return { ...sentence, source: sentence.text };
  return { ...sentence, source: document.text.slice(starts[span.from], ends[span.to - 1]) };
}
