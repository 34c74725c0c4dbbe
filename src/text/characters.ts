/** Classes of characters, by UTF-16 code unit. All are table look-ups or a few comparisons, for loops over long texts. */

const SPACE = 1;
const HAN = 2;
const CJK = 4;
const OPENING = 8;
const CLOSING = 16;
const ALPHANUMERIC = 32;

/** The unified ideographs, of which most of a report is made: loops that look for anything else pass over them by two comparisons. */
export const FIRST_IDEOGRAPH = 0x4e00;
export const LAST_IDEOGRAPH = 0x9fff;

/** Quotation marks and brackets that come in pairs: each opening mark stands before its closing one. */
export const PAIRS = '“”‘’「」『』《》〈〉（）()[]【】〔〕［］｛｝{}«»＜＞﹁﹂﹃﹄〖〗';

/** White space other than the line feed: space, tab, no-break, full-width U+3000 and the typographic ones. */
export function isSpace(unit: number): boolean {
  return (classOf(unit) & SPACE) !== 0;
}

/** A Chinese character of the Basic Multilingual Plane, 〇 and 々 included. */
export function isHan(unit: number): boolean {
  return (classOf(unit) & HAN) !== 0;
}

/** Han, kana, bopomofo, Chinese punctuation and full-width forms: what is written without spaces around it. */
export function isCjk(unit: number): boolean {
  return (classOf(unit) & CJK) !== 0;
}

/** The opening mark of a pair; the straight quote " has no direction and isn't one. */
export function isOpening(unit: number): boolean {
  return (classOf(unit) & OPENING) !== 0;
}

/** The closing mark of a pair; the straight quote " has no direction and isn't one. */
export function isClosing(unit: number): boolean {
  return (classOf(unit) & CLOSING) !== 0;
}

/** A half-width Latin letter, accented ones included, or a half-width digit. */
export function isAlphanumeric(unit: number): boolean {
  return (classOf(unit) & ALPHANUMERIC) !== 0;
}

function classOf(unit: number): number {
  return table[unit] ?? 0;
}

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const mark = (bits: number, first: number, last = first) => {
    for (let unit = first; unit <= last; unit += 1) classes[unit] = (classes[unit] ?? 0) | bits;
  };
  for (const unit of [0x09, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) mark(SPACE, unit);
  mark(SPACE, 0x2000, 0x200a);
  for (const [first, last] of HAN_RANGES) mark(HAN | CJK, first, last);
  for (const [first, last] of CJK_RANGES) mark(CJK, first, last);
  for (let at = 0; at < PAIRS.length; at += 2) {
    mark(OPENING, PAIRS.charCodeAt(at));
    mark(CLOSING, PAIRS.charCodeAt(at + 1));
  }
  for (const [first, last] of LETTER_RANGES) mark(ALPHANUMERIC, first, last);
  mark(ALPHANUMERIC, 0x30, 0x39);
  return classes;
}

/** 々, 〇, Extension A, the unified ideographs and the compatibility ones. */
const HAN_RANGES: readonly (readonly [number, number])[] = [
  [0x3005, 0x3007], [0x3400, 0x4dbf], [FIRST_IDEOGRAPH, LAST_IDEOGRAPH], [0xf900, 0xfaff],
];

/** Radicals, Chinese punctuation and kana to enclosed letters (U+2E80 to U+33FF), vertical and full-width forms. */
const CJK_RANGES: readonly (readonly [number, number])[] = [
  [0x2e80, 0x33ff], [0xfe30, 0xfe4f], [0xff00, 0xffef],
];

const LETTER_RANGES: readonly (readonly [number, number])[] = [
  [0x41, 0x5a], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x24f],
];

const table = buildTable();
