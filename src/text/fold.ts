import TRADITIONAL_TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';
import { textOf, unitsOf } from './units.ts';

/**
 * What OpenCC's table of single characters gives for each UTF-16 code unit, itself when the table has nothing.
 * Characters outside the Basic Multilingual Plane are left alone, so that a text keeps its length.
 */
const simplified = buildTable();

/**
 * Folds Traditional characters to Simplified, unit for unit: the result has the length of `text`. Character by
 * character, so 乾隆 becomes 干隆: for matching and analysis, not for display.
 */
export function fold(text: string): string {
  return foldUnits(unitsOf(text)) ?? text;
}

/** The folded text of `units`, or null when folding changes nothing; `units` stay as they are. */
export function foldUnits(units: Uint16Array): string | null {
  let at = 0;
  while (at < units.length && simplified[units[at] ?? 0] === units[at]) at += 1;
  if (at === units.length) return null;
  const folded = units.slice();
  for (; at < folded.length; at += 1) folded[at] = simplified[folded[at] ?? 0] ?? 0;
  return textOf(folded);
}

/** Whether a UTF-16 code unit is a Traditional character with another Simplified form. */
export function isTraditional(unit: number): boolean {
  return simplified[unit] !== unit;
}

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const entry of TRADITIONAL_TO_SIMPLIFIED.split('|')) {
    const [traditional = '', first = ''] = entry.split(' ');
    if (traditional.length === 1 && first.length === 1) table[traditional.charCodeAt(0)] = first.charCodeAt(0);
  }
  return table;
}
