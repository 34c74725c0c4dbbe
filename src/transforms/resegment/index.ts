import { z } from 'zod';
import type { NormalisedDocument, SegmentedDocument, Sentence } from '../../document.ts';
import { isSpace } from '../../text/characters.ts';
import { unitsOf } from '../../text/units.ts';
import { defineTransform } from '../transform.ts';
import { spaceRemovedBefore } from './gaps.ts';
import { pairMarks } from './pairs.ts';
import { sentenceEnds, type Splittable } from './sentences.ts';
import { createCutter, type WordCutter } from './words.ts';

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
  const { text } = document.normalised;
  const splittable: Splittable = {
    units: unitsOf(text),
    folded: document.folded,
    partners: new Int32Array(text.length).fill(-1),
    spaceBefore: (at) => spaceRemovedBefore(document, at),
  };
  const sentences: Sentence[] = [];
  let paragraphs = 0;
  for (let start = 0; start < text.length; paragraphs += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    pairMarks(splittable.units, start, end, splittable.partners);
    let from = start;
    for (const to of sentenceEnds(splittable, start, end)) {
      sentences.push(sentence(document, cutter, { from, to, paragraphIndex: paragraphs, sentenceIndex: sentences.length }));
      from = to;
    }
    start = end + 1;
  }
  return { ...document, sentences, paragraphs, tokenRepairs: 0 };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly paragraphIndex: number;
  readonly sentenceIndex: number;
}

function sentence(document: NormalisedDocument, cutter: WordCutter, span: Span): Sentence {
  const { normalised, byteOffsets, folded } = document;
  let { from, to } = span;
  while (from < to && isSpace(normalised.text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(normalised.text.charCodeAt(to - 1))) to -= 1;
  const text = normalised.text.slice(from, to);
  const words = cutter.cut(folded.slice(from, to));
  return {
    paragraphIndex: span.paragraphIndex,
    sentenceIndex: span.sentenceIndex,
    section: span.paragraphIndex === 0 ? 'headline' : 'body',
    text,
    folded: folded.slice(from, to),
    rawStart: byteOffsets[normalised.starts[from] ?? 0] ?? 0,
    rawEnd: byteOffsets[normalised.ends[to - 1] ?? 0] ?? 0,
    tokens: unfold(text, words),
    pos: words.map((word) => cutter.tag(word)),
  };
}

/** The words of `text` from the words of its folded shadow, by their lengths; white space is skipped. */
function unfold(text: string, words: readonly string[]): string[] {
  let at = 0;
  return words.map((word) => {
    while (isSpace(text.charCodeAt(at))) at += 1;
    at += word.length;
    return text.slice(at - word.length, at);
  });
}
