import type { NormalisedDocument } from '../../document.ts';
import { isSpace } from '../../text/characters.ts';
import type { Gaps } from './gaps.ts';
import type { Span } from './spans.ts';
import type { WordCutter } from './words/cutter.ts';
import type { Lexeme } from './words/lexeme.ts';

/** Sentences are cut together, up to so many units, so that a name known in one is known in the others. */
const CHUNK = 1 << 16;

/** The words of one sentence. */
export interface Tokens {
  readonly tokens: readonly string[];
  readonly pos: readonly string[];
  /** Cuts that the input's spaces have and we haven't, or the other way round. */
  readonly repairs: number;
}

/** The words of each span: cut on the folded text, written in the script of the document. */
export function cutSentences(document: NormalisedDocument, spans: readonly Span[], gaps: Gaps, cutter: WordCutter): Tokens[] {
  const { text } = document.normalised;
  const unfolded = document.folded === text;
  const tokens: Tokens[] = [];
  for (let first = 0; first < spans.length; ) {
    let last = first + 1;
    while (last < spans.length && (spans[last]?.to ?? 0) - (spans[first]?.from ?? 0) <= CHUNK) last += 1;
    const chunk = spans.slice(first, last);
    const words = gaps.segmented ? cutSegmented(document, chunk, gaps, cutter) : cutter.cut(spell(document, chunk, gaps));
    let at = 0;
    for (const span of chunk) {
      const size = inkLength(text, span);
      const end = wordsFor(words, at, size);
      tokens.push(tokensOf(text, unfolded, span, gaps, words.slice(at, end)));
      at = end;
    }
    first = last;
  }
  return tokens;
}

/** The folded text of the spans, one a line; where the source had a space that was removed, there is one. */
function spell(document: NormalisedDocument, spans: readonly Span[], gaps: Gaps): string {
  const pieces: string[] = [];
  for (const { from, to } of spans) {
    let start = from;
    for (let at = from + 1; gaps.any && !gaps.segmented && at < to; at += 1) {
      if (gaps.before[at] !== 1) continue;
      pieces.push(document.folded.slice(start, at), ' ');
      start = at;
    }
    pieces.push(document.folded.slice(start, to), '\n');
  }
  return pieces.join('');
}

function cutSegmented(document: NormalisedDocument, spans: readonly Span[], gaps: Gaps, cutter: WordCutter): Lexeme[] {
  const given: string[] = [];
  for (const { from, to } of spans) {
    let start = from;
    for (let at = from + 1; at <= to; at += 1) {
      const space = isSpace(document.folded.charCodeAt(at));
      if (at < to && gaps.before[at] !== 1 && !space) continue;
      given.push(document.folded.slice(start, at), ...(space ? [' '] : []));
      start = space ? at + 1 : at;
    }
    given.push('\n');
  }
  return cutter.cutWithEvidence(spell(document, spans, gaps), given);
}

function inkLength(text: string, { from, to }: Span): number {
  let size = 0;
  for (let at = from; at < to; at += 1) if (!isSpace(text.charCodeAt(at))) size += 1;
  return size;
}

/** The end of the words from `at` that write `size` units. */
function wordsFor(words: readonly Lexeme[], at: number, size: number): number {
  let end = at;
  for (let written = 0; written < size; end += 1) written += words[end]?.word.length ?? size;
  return end;
}

/** The words of one sentence as the document writes them; `unfolded` says that folding has changed nothing in it. */
function tokensOf(text: string, unfolded: boolean, span: Span, gaps: Gaps, words: readonly Lexeme[]): Tokens {
  const tokens: string[] = [];
  let repairs = 0;
  let at = span.from;
  for (const { word } of words) {
    const start = at;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (gaps.segmented && at > span.from) repairs += gaps.before[at] === 1 || start < at ? 0 : 1;
    for (let inner = at + 1; gaps.segmented && inner < at + word.length; inner += 1) repairs += gaps.before[inner] ?? 0;
    tokens.push(unfolded ? word : text.slice(at, at + word.length));
    at += word.length;
  }
  return { tokens, pos: words.map((word) => word.pos), repairs };
}
