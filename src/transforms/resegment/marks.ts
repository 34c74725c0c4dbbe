import { PAIRS } from '../../text/characters.ts';

/** Kinds of marks that matter for splitting; 0 is everything else. */
export const TERMINATOR = 1;
export const ELLIPSIS = 2;
export const FULL_STOP = 3;
export const STRAIGHT_QUOTE = 4;
export const QUOTE_OPEN = 5;
export const QUOTE_CLOSE = 6;
export const BRACKET_OPEN = 7;
export const BRACKET_CLOSE = 8;

const QUOTES = '“”‘’「」『』﹁﹂﹃﹄«»';
/** The kind of a UTF-16 code unit. */
export function markKind(unit: number): number {
  return kinds[unit] ?? 0;
}

/** A number from 0 for each style of pair; the opening and the closing mark of a style share it. */
export function markFamily(unit: number): number {
  return families[unit] ?? 0;
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of '。！？!?｡‼⁇⁈⁉') table[mark.charCodeAt(0)] = TERMINATOR;
  for (let at = 0; at < PAIRS.length; at += 2) {
    const quote = QUOTES.includes(PAIRS.charAt(at));
    table[PAIRS.charCodeAt(at)] = quote ? QUOTE_OPEN : BRACKET_OPEN;
    table[PAIRS.charCodeAt(at + 1)] = quote ? QUOTE_CLOSE : BRACKET_CLOSE;
  }
  table['…'.charCodeAt(0)] = ELLIPSIS;
  table['.'.charCodeAt(0)] = FULL_STOP;
  for (const mark of '"＂') table[mark.charCodeAt(0)] = STRAIGHT_QUOTE;
  return table;
}

function buildFamilies(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < PAIRS.length; at += 1) table[PAIRS.charCodeAt(at)] = at >> 1;
  for (const mark of '"＂') table[mark.charCodeAt(0)] = PAIRS.length >> 1;
  return table;
}

const kinds = buildKinds();
const families = buildFamilies();
