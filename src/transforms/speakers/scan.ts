import type { Sentence } from '../../document.ts';
import { classify, isCue, isListed } from './lexicon.ts';
import { beginsWithSurname } from './name-characters.ts';

/** A sentence's tokens with what each can be; the arrays run in parallel. */
export interface Scan {
  readonly sentence: Sentence;
  /** Tokens, folded to Simplified. */
  readonly words: string[];
  /** Unit of the sentence's text at which each token begins. */
  readonly starts: number[];
  /** Unit of the sentence's text after each token. */
  readonly ends: number[];
  /** Bits of `Is` for each token. */
  readonly bits: number[];
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 0x3000 || unit === 9 || unit === 0xa0;
}

/** Lays the tokens of a sentence over its folded text (tokens carry no white space, the text may) and classifies them. */
export function scanSentence(sentence: Sentence): Scan {
  const { folded, tokens, pos } = sentence;
  const scan: Scan = { sentence, words: [], starts: [], ends: [], bits: [] };
  let at = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const length = tokens[index]?.length ?? 0;
    while (at < folded.length && isSpace(folded.charCodeAt(at))) at += 1;
    const word = folded.slice(at, at + length);
    const cut = splitAt(word, scan.words.at(-1) ?? '');
    if (cut > 0) add(scan, word.slice(0, cut), at, 'n');
    add(scan, word.slice(cut), at + cut, cut > 0 ? 'v' : (pos[index] ?? 'x'));
    at += length;
  }
  return scan;
}

function add(scan: Scan, word: string, at: number, pos: string): void {
  scan.words.push(word);
  scan.starts.push(at);
  scan.ends.push(at + word.length);
  scan.bits.push(classify(word, pos));
}

/**
 * Where a token holds a source and its cue, as the dictionary has it (双方同意) or by a false cut (丁 明说, 会谈 时说):
 * before the cue; 0 for a token that stays whole.
 */
function splitAt(word: string, before: string): number {
  const last = word.charAt(word.length - 1);
  if (word.length === 2 && (last === '说' || last === '称') && (word.startsWith('时') || (before.length === 1 && beginsWithSurname(before)))) return 1;
  if (word.length < 4 || isListed(word)) return 0;
  return isListed(word.slice(0, -2)) && isCue(word.slice(-2)) ? word.length - 2 : 0;
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
  const joined: Scan = { sentence: scan.sentence, words: [], starts: [], ends: [], bits: [] };
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
  const end = scan.ends[to - 1] ?? start;
  into.words.push(to === from + 1 ? (scan.words[from] ?? '') : scan.sentence.folded.slice(start, end));
  into.starts.push(start);
  into.ends.push(end);
  into.bits.push(bits);
}
