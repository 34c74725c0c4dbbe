import type { NormalisedDocument } from '../../document.ts';
import { isSpace } from '../../text/characters.ts';
import type { Gaps } from '../../text/gaps.ts';
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
  const tokens: Tokens[] = [];
  for (let first = 0; first < spans.length; ) {
    let last = first + 1;
    while (last < spans.length && (spans[last]?.to ?? 0) - (spans[first]?.from ?? 0) <= CHUNK) last += 1;
    const chunk = spans.slice(first, last);
    const words = gaps.segmented ? cutSegmented(document, chunk, gaps, cutter) : cutter.cut(spell(document, chunk, gaps));
    const reader = new WordReader(text, document.folded === text, words);
    for (const span of chunk) {
      const sentence = reader.read(span);
      tokens.push({ ...sentence, repairs: gaps.segmented ? repairsIn(text, span, sentence.tokens, gaps) : 0 });
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

/** Reads words, one sentence after the other, as the document writes them. */
class WordReader {
  readonly #text: string;
  readonly #unfolded: boolean;
  readonly #words: readonly Lexeme[];
  #next = 0;

  /** @param unfolded whether folding has changed nothing, so that a word is written as it was cut. */
  constructor(text: string, unfolded: boolean, words: readonly Lexeme[]) {
    this.#text = text;
    this.#unfolded = unfolded;
    this.#words = words;
  }

  read({ from, to }: Span): Pick<Tokens, 'tokens' | 'pos'> {
    const [tokens, pos]: [string[], string[]] = [[], []];
    for (let at = from; at < to && this.#next < this.#words.length; this.#next += 1) {
      const lexeme = this.#words[this.#next];
      if (lexeme === undefined || lexeme.kind === 'space') continue;
      while (isSpace(this.#text.charCodeAt(at))) at += 1;
      const end = at + lexeme.word.length;
      tokens.push(this.#unfolded ? lexeme.word : this.#text.slice(at, end));
      pos.push(lexeme.pos);
      at = end;
    }
    return { tokens, pos };
  }
}

/** How many cuts differ from the spaces of the source. */
function repairsIn(text: string, span: Span, tokens: readonly string[], gaps: Gaps): number {
  let repairs = 0;
  let at = span.from;
  for (const token of tokens) {
    const start = at;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (at > span.from && gaps.before[at] !== 1 && start === at) repairs += 1;
    for (let inner = at + 1; inner < at + token.length; inner += 1) repairs += gaps.before[inner] ?? 0;
    at += token.length;
  }
  return repairs;
}
