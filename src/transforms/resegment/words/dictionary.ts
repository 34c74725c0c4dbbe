import { readWords } from './data.ts';
import { dict as bytes } from '@node-rs/jieba/dict.js';

/** What jieba's dictionary says of a word. */
export interface Entry {
  /** Occurrences in the corpus behind the dictionary; names and rare words have 3. */
  readonly frequency: number;
  readonly tag: string;
}

const dict = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const LINE_FEED = 0x0a;
const SPACE = 0x20;
/** Words remembered at most; then the memory starts anew, which changes no result. */
const REMEMBERED = 100_000;

const extra = readWords('extra-words.txt');
/** What a word that is added to jieba's dictionary counts as: frequent enough to win against its parts. */
export const EXTRA: Entry = { frequency: 1000, tag: 'n' };

/** Look-ups in jieba's dictionary: a binary search in its file, whose lines `word frequency tag` are sorted by bytes. */
export class Dictionary {
  readonly #known = new Map<string, Entry | null>();

  /** The entry of a word, or null when the dictionary lacks it. */
  lookUp(word: string): Entry | null {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const entry = find(Buffer.from(word)) ?? (extra.has(word) ? EXTRA : null);
    this.#known.set(word, entry);
    return entry;
  }

  has(word: string): boolean {
    return this.lookUp(word) !== null;
  }

  /** The frequency of a word, 0 when the dictionary lacks it. */
  frequency(word: string): number {
    return this.lookUp(word)?.frequency ?? 0;
  }

  /** The tag of a word, empty when the dictionary lacks it. */
  tag(word: string): string {
    return this.lookUp(word)?.tag ?? '';
  }
}

function find(word: Buffer): Entry | null {
  let low = 0;
  let high = dict.length;
  while (low < high) {
    const start = lineStart(low, (low + high) >> 1);
    const order = compareAt(start, word);
    if (order === 0) return parse(start + word.length + 1);
    if (order > 0) high = start;
    else low = nextLine(start + 1);
  }
  return null;
}

/** The beginning of the line that holds the byte `at`; plain loops, since lines are short and calls of Buffer dear. */
function lineStart(low: number, at: number): number {
  let start = at;
  while (start > low && dict[start - 1] !== LINE_FEED) start -= 1;
  return start;
}

function nextLine(at: number): number {
  let next = at;
  while (next < dict.length && dict[next - 1] !== LINE_FEED) next += 1;
  return next;
}

/** Below 0 when the word of the line at `start` comes before `word`, 0 when it is the same, above 0 when it comes after. */
function compareAt(start: number, word: Buffer): number {
  for (let at = 0; at < word.length; at += 1) {
    const byte = dict[start + at] ?? 0;
    if (byte === SPACE) return -1;
    if (byte !== word[at]) return byte - (word[at] ?? 0);
  }
  return dict[start + word.length] === SPACE ? 0 : 1;
}

function parse(start: number): Entry {
  const end = dict.indexOf(LINE_FEED, start);
  const [frequency, tag = ''] = dict.toString('utf8', start, end < 0 ? dict.length : end).trim().split(' ');
  return { frequency: Number(frequency), tag };
}
