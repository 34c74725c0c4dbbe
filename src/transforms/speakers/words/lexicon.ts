import { isDictionaryName } from './dictionary-names.ts';
import { isCountry, isNationsBody } from './nations.ts';
import { readWordClasses } from './wordlist.ts';

/** What a token can be, as bits; a token can be several things. */
export const Is = {
  /** A person's name, whole or part. */
  NAME: 1,
  /** A noun for a person: 发言人, 专家. */
  ROLE: 1 << 1,
  /** A noun for a body: 公司, 警方. */
  BODY: 1 << 2,
  /** A noun for a text: 报告, 声明. */
  TEXT: 1 << 3,
  PRONOUN: 1 << 4,
  /** A place; a country may speak. */
  PLACE: 1 << 5,
  /** Can stand in a noun phrase. */
  NOMINAL: 1 << 6,
  SAY: 1 << 7,
  THINK: 1 << 8,
  ACT: 1 << 9,
  /** A verb by which a text tells: 显示. */
  TELLS: 1 << 10,
  /** A noun that closes a frame: 据…消息. */
  FRAME: 1 << 11,
  ADVERB: 1 << 12,
  PREPOSITION: 1 << 13,
  CONJUNCTION: 1 << 14,
  TIME: 1 << 15,
  VERB: 1 << 16,
  COMMA: 1 << 17,
  COLON: 1 << 18,
  STOP: 1 << 19,
  OPEN: 1 << 20,
  CLOSE: 1 << 21,
  /** 、 */
  PAUSE: 1 << 22,
  NUMBER: 1 << 23,
  DEMONSTRATIVE: 1 << 24,
  /** 我, 我们, 中方: who speaks of himself. */
  SELF: 1 << 25,
  ASSEMBLY: 1 << 26,
  GROUP: 1 << 27,
  PARTICLE: 1 << 28,
  HONORIFIC: 1 << 29,
  REPORTER: 1 << 30,
} as const;

/** Any word that can tell of speaking. */
export const CUE = Is.SAY | Is.THINK | Is.ACT | Is.TELLS;
/** Any noun that can be a source. */
export const HEAD = Is.NAME | Is.ROLE | Is.BODY | Is.TEXT | Is.PRONOUN | Is.ASSEMBLY | Is.GROUP;
/** Any mark at which a clause ends. */
export const MARK = Is.COMMA | Is.COLON | Is.STOP | Is.OPEN | Is.CLOSE;

const CUE_CLASSES: Readonly<Record<string, number>> = { say: Is.SAY, think: Is.THINK, act: Is.ACT, document: Is.TELLS, noun: Is.FRAME };
const SOURCE_CLASSES: Readonly<Record<string, number>> = {
  role: Is.ROLE, body: Is.BODY, text: Is.TEXT, group: Is.GROUP, assembly: Is.ASSEMBLY, pronoun: Is.PRONOUN, self: Is.SELF,
  demonstrative: Is.DEMONSTRATIVE, modifier: Is.NOMINAL,
};
const FUNCTION_CLASSES: Readonly<Record<string, number>> = {
  adverb: Is.ADVERB, preposition: Is.PREPOSITION, conjunction: Is.CONJUNCTION, honorific: Is.HONORIFIC, reporter: Is.REPORTER,
};
const MARKS: Readonly<Record<string, number>> = {
  '，': Is.COMMA, ',': Is.COMMA, '；': Is.COMMA, ';': Is.COMMA, '：': Is.COLON, ':': Is.COLON, '、': Is.PAUSE,
  '。': Is.STOP, '！': Is.STOP, '？': Is.STOP, '!': Is.STOP, '?': Is.STOP, '……': Is.STOP, '…': Is.STOP,
  '“': Is.OPEN, '‘': Is.OPEN, '「': Is.OPEN, '『': Is.OPEN, '”': Is.CLOSE, '’': Is.CLOSE, '」': Is.CLOSE, '』': Is.CLOSE,
};
/** Parts of speech (their first letter, or two) that can stand in a noun phrase. */
const NOMINAL_POS = new Set([
  'n', 'nr', 'ns', 'nt', 'nz', 'ng', 'nrt', 'nrfg', 'nrj', 'vn', 'j', 'b', 'l', 'i', 'a', 'ag', 'an', 'h', 'k', 'eng', 'g', 'zg',
  'm', 'mq', 'q',
]);

function addClasses(table: Map<string, number>, file: string, bits: Readonly<Record<string, number>>): void {
  for (const [name, words] of readWordClasses(file)) {
    const bit = bits[name];
    if (bit === undefined) continue;
    for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  }
}

function build(): { readonly words: ReadonlyMap<string, number>; readonly ends: ReadonlyMap<string, number> } {
  const words = new Map<string, number>(Object.entries(MARKS));
  addClasses(words, 'cue-words.tsv', CUE_CLASSES);
  addClasses(words, 'function-words.tsv', FUNCTION_CLASSES);
  const sources = new Map<string, number>();
  addClasses(sources, 'source-words.tsv', SOURCE_CLASSES);
  const ends = new Map<string, number>();
  for (const [word, bits] of sources) {
    words.set(word, (words.get(word) ?? 0) | bits);
    if (bits & (Is.ROLE | Is.BODY | Is.TEXT | Is.ASSEMBLY)) ends.set(word, bits & (Is.ROLE | Is.BODY | Is.TEXT | Is.ASSEMBLY));
  }
  return { words, ends };
}

const { words: WORDS, ends: ENDS } = build();
/** Last characters that tell what a longer noun is: 者 员 家 are people, 局 部 社 bodies. */
const LAST: ReadonlyMap<string, number> = new Map([
  ...[...'者员家长师官商民手'].map((character): [string, number] => [character, Is.ROLE]),
  ...[...'部局署厅委院社报台网党军署司会所队处'].map((character): [string, number] => [character, Is.BODY]),
]);

function byEnd(word: string): number {
  for (let length = Math.min(4, word.length - 1); length >= 2; length -= 1) {
    const bits = ENDS.get(word.slice(-length));
    if (bits !== undefined) return bits;
  }
  return LAST.get(word.slice(-1)) ?? 0;
}

function byPos(word: string, pos: string): number {
  const first = pos.charAt(0);
  let bits = 0;
  if (NOMINAL_POS.has(pos)) bits |= Is.NOMINAL;
  if (isDictionaryName(word, pos)) bits |= Is.NAME;
  if (pos === 'ns') bits |= Is.PLACE;
  if (pos === 'nt') bits |= Is.BODY;
  if (first === 'v' && pos !== 'vn') bits |= Is.VERB;
  if (first === 'd') bits |= Is.ADVERB;
  if (first === 'p') bits |= Is.PREPOSITION;
  if (pos === 't' || pos === 'tg') bits |= Is.TIME;
  if (first === 'm') bits |= Is.NUMBER;
  if (first === 'u' || first === 'y' || pos === 'e') bits |= Is.PARTICLE;
  return bits;
}

/** Digits, and the words that follow them in dates and times. */
function isDatePart(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (unit >= 48 && unit <= 57) || word === '日' || word === '月' || word === '年' || word === '时' || word === '分' || word === '号';
}

/** 在发言中, 在会上: a circumstance that the dictionary has as one word. */
function isAside(word: string): boolean {
  return word.length > 2 && word.startsWith('在') && '中上时后前'.includes(word.charAt(word.length - 1));
}

/**
 * What a token can be.
 *
 * @param word the token, folded to Simplified
 * @param pos its part of speech (jieba's tag set)
 * @returns bits of {@link Is}
 */
export function classify(word: string, pos: string): number {
  const listed = WORDS.get(word);
  if (listed !== undefined && listed & MARK) return listed;
  if (isDatePart(word)) return Is.TIME;
  if (isAside(word)) return Is.ADVERB;
  if (listed === undefined && isNationsBody(word)) return Is.BODY | Is.NOMINAL;
  let bits = (listed ?? 0) | byPos(word, pos);
  if (listed === Is.NOMINAL) return listed;
  if ((listed ?? 0) & (Is.ROLE | Is.BODY | Is.GROUP)) bits &= ~Is.TIME;
  if ((listed ?? 0) & (CUE | Is.ROLE | Is.ADVERB | Is.PREPOSITION)) bits &= ~Is.NAME;
  if (isCountry(word)) bits = (bits & ~(Is.NAME | Is.ADVERB)) | Is.PLACE;
  if (listed === undefined && word.length > 1 && bits & (Is.NOMINAL | Is.BODY)) bits |= byEnd(word);
  if (bits & (Is.ROLE | Is.BODY | Is.TEXT | Is.ASSEMBLY | Is.PLACE)) bits |= Is.NOMINAL;
  return bits;
}

/** Whether a word stands in one of the lists. */
export function isListed(word: string): boolean {
  return WORDS.has(word);
}

/** Whether a word is listed as a cue. */
export function isCue(word: string): boolean {
  return ((WORDS.get(word) ?? 0) & CUE) !== 0;
}

/** Bits that the lists give a word, undefined for a word that isn't listed. */
export function bitsOfListed(word: string): number | undefined {
  return WORDS.get(word);
}

/** Whether a last character makes a noun one for a person: 员, 长, 商. */
export function lastCharacterIsRole(character: string): boolean {
  return LAST.get(character) === Is.ROLE;
}
