import { z } from 'zod';
import type { NormalisedDocument, Section, SegmentedDocument, Sentence } from '../../document.ts';
import { defineTransform } from '../transform.ts';
import { findGaps, type Gaps } from '../../text/gaps.ts';
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
  const sentences = pieces.map((piece, index) => finish(document, piece, index, sections[index] ?? 'body'));
  const lines = sentences.filter(mayTellMetadata).map((sentence) => lineOf(document, sentence, spans[sentence.sentenceIndex], gaps));
  return {
    ...document,
    metadata: fillMetadata(document.metadata, lines),
    sentences,
    paragraphs: (spans.at(-1)?.paragraphIndex ?? -1) + 1,
    tokenRepairs: words.reduce((sum, { repairs }) => sum + repairs, 0),
  };
}

/** What the sections are told from. */
interface SentencePiece extends Span, Omit<Tokens, 'repairs'> {
  readonly folded: string;
}

function pieceOf(document: NormalisedDocument, { from, to, paragraphIndex }: Span, words: Tokens | undefined): SentencePiece {
  return { from, to, paragraphIndex, folded: document.folded.slice(from, to), tokens: words?.tokens ?? [], pos: words?.pos ?? [] };
}

/** Spelt out, since spreading one object into another takes several times as long. */
function finish(document: NormalisedDocument, piece: SentencePiece, sentenceIndex: number, section: Section): Sentence {
  const { text, starts, ends } = document.normalised;
  const { from, to, paragraphIndex, folded, tokens, pos } = piece;
  return {
    paragraphIndex,
    sentenceIndex,
    section,
    text: text === document.folded ? folded : text.slice(from, to),
    folded,
    rawStart: document.byteOffsets[starts[from] ?? 0] ?? 0,
    rawEnd: document.byteOffsets[ends[to - 1] ?? 0] ?? 0,
    tokens,
    pos,
  };
}

/** The sentence with its spaces as in the source, unless those only separate words. */
function lineOf(document: NormalisedDocument, sentence: Sentence, span: Span | undefined, gaps: Gaps): Line {
  const { section, paragraphIndex, text, folded } = sentence;
  const spaced = span === undefined || gaps.segmented ? text : withSpaces(document, span);
  return { section, paragraphIndex, text, folded, spaced };
}

/** The units of a span, with a space wherever normalising took white space away between two of them. */
function withSpaces({ text: source, normalised: { text, starts, ends } }: NormalisedDocument, { from, to }: Span): string {
  let spaced = '';
  for (let unit = from; unit < to; unit += 1) {
    const between = unit === from ? '' : source.slice(ends[unit - 1], starts[unit]);
    spaced += (/\s/u.test(between) ? ' ' : '') + text[unit];
  }
  return spaced;
}
