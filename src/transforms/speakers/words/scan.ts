import type { Sentence } from '../../../document.ts';
import { isSpace } from '../../../text/characters.ts';
import { Is } from './lexicon.ts';
import { beginsWithSurname } from './name-characters.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** A sentence's tokens with what each can be; the arrays run in parallel. */
export interface Scan {
  readonly sentence: Sentence;
  /** Tokens, folded to Simplified. */
  readonly words: string[];
  readonly facts: WordFacts[];
  /** Unit of the sentence's text at which each token begins. */
  readonly starts: number[];
  /** Unit of the sentence's text after each token. */
  readonly ends: number[];
  /** Bits of `Is` for each token. */
  readonly bits: number[];
}

/**
 * Lays the tokens of a sentence over its folded text (tokens carry no white space, the text may) and classifies them.
 *
 * @param pauses units of the text before which the source had white space that parts like a comma; each is an empty token
 */
export function scanSentence(sentence: Sentence, pauses: readonly number[] = []): Scan {
  const { text, folded, tokens, pos } = sentence;
  const scan: Scan = { sentence, words: [], facts: [], starts: [], ends: [], bits: [] };
  let at = 0;
  let pause = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    while (at < folded.length && isSpace(folded.charCodeAt(at))) at += 1;
    if (pause < pauses.length && at >= (pauses[pause] ?? 0)) {
      append(scan, factsOf('', 'x'), at, Is.COMMA);
      pause += 1;
    }
    const word = text === folded ? token : folded.slice(at, at + token.length);
    const facts = factsOf(word, pos[index] ?? 'x');
    const cut = facts.cueFrom > 0 ? facts.cueFrom : cutBeforeSaying(word, scan);
    if (cut > 0) {
      add(scan, factsOf(word.slice(0, cut), 'n'), at, 'n');
      add(scan, factsOf(word.slice(cut), 'v'), at + cut, 'v');
    } else add(scan, facts, at, pos[index] ?? 'x');
    at += token.length;
  }
  return scan;
}

function add(scan: Scan, facts: WordFacts, at: number, pos: string): void {
  append(scan, facts, at, facts.bitsAs(pos));
}

const SAYING = /^[说称]$/u;

/** Where 说 or 称 stands in one token with what precedes it by a false cut (丁 明说, 会谈 时说); 0 for a token that stays whole. */
function cutBeforeSaying(word: string, { words }: Scan): number {
  if (word.length !== 2 || !SAYING.test(word.charAt(1))) return 0;
  const before = words.at(-1) ?? '';
  return word.startsWith('时') || (before.length === 1 && beginsWithSurname(before)) ? 1 : 0;
}

/** Tokens `from` (inclusive) to `to` (exclusive) that become one, with its bits. */
export interface Join {
  readonly from: number;
  readonly to: number;
  readonly bits: number;
}

/** The scan with each of the given runs of tokens made one; the joins stand in order and don't overlap. */
export function joinTokens(scan: Scan, joins: readonly Join[]): Scan {
  if (joins.length === 0) return scan;
  const joined: Scan = { sentence: scan.sentence, words: [], facts: [], starts: [], ends: [], bits: [] };
  let next = 0;
  for (let index = 0; index < scan.words.length; index += 1) {
    const join = joins[next];
    const to = join?.from === index ? join.to : index + 1;
    if (join?.from === index) next += 1;
    push(joined, scan, index, to, join?.from === index ? join.bits : (scan.bits[index] ?? 0));
    index = to - 1;
  }
  return joined;
}

function push(into: Scan, scan: Scan, from: number, to: number, bits: number): void {
  const start = scan.starts[from] ?? 0;
  const whole = to === from + 1 ? scan.facts[from] : undefined;
  const facts = whole ?? factsOf(scan.sentence.folded.slice(start, scan.ends[to - 1]), 'n');
  append(into, facts, start, bits);
}

/** Units `start` (inclusive) to `end` (exclusive) of a sentence that become one token, with its bits. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly bits: number;
}

/** The scan with a token for each of the given spans, which stand in order and don't overlap; words they cut through are parted. */
export function cutScan(scan: Scan, spans: readonly Span[]): Scan {
  if (spans.length === 0) return scan;
  const cut: Scan = { sentence: scan.sentence, words: [], facts: [], starts: [], ends: [], bits: [] };
  let next = 0;
  for (let index = 0; index < scan.words.length; index += 1) {
    const to = scan.ends[index] ?? 0;
    let from = scan.starts[index] ?? 0;
    for (let span = spans[next]; span !== undefined && span.start < to; span = spans[next]) {
      if (from < span.start) pushPart(cut, scan, index, from, span.start);
      if (span.start >= (scan.starts[index] ?? 0)) pushSpan(cut, span);
      from = Math.min(to, Math.max(from, span.end));
      if (span.end > to) break;
      next += 1;
    }
    if (from < to || scan.starts[index] === to) pushPart(cut, scan, index, from, to);
  }
  return cut;
}

function pushSpan(into: Scan, { start, end, bits }: Span): void {
  append(into, factsOf(into.sentence.folded.slice(start, end), 'n'), start, bits);
}

/** A part of a word; a whole one keeps its bits. */
function pushPart(into: Scan, scan: Scan, index: number, start: number, end: number): void {
  const whole = start === scan.starts[index] && end === scan.ends[index] ? scan.facts[index] : undefined;
  const facts = whole ?? factsOf(into.sentence.folded.slice(start, end), 'n');
  append(into, facts, start, whole === undefined ? facts.bitsAs(facts.listed ? 'x' : 'n') : (scan.bits[index] ?? 0));
}

function append(into: Scan, facts: WordFacts, start: number, bits: number): void {
  into.words.push(facts.word);
  into.facts.push(facts);
  into.starts.push(start);
  into.ends.push(start + facts.length);
  into.bits.push(bits);
}
