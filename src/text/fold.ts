import TRADITIONAL_TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';
import { textOf, unitsOf } from './units.ts';

/**
 * What OpenCC's table of single characters gives for each UTF-16 code unit, itself when the table has nothing.
 * Characters outside the Basic Multilingual Plane are left alone, so that a text keeps its length.
 */
let simplified: Uint16Array | null = null;

/** Built at the first call: not every command that loads this folds anything. */
function table(): Uint16Array {
  simplified ??= buildTable();
  return simplified;
}

/**
 * Folds Traditional characters to Simplified, unit for unit: the result has the length of `text`. Character by
 * character, so 乾隆 becomes 干隆: for matching and analysis, not for display.
 */
export function fold(text: string): string {
  return foldUnits(unitsOf(text)) ?? text;
}

/** The folded text of `units`, or null when folding changes nothing; `units` stay as they are. */
export function foldUnits(units: Uint16Array): string | null {
  const simple = table();
  let at = 0;
  while (at < units.length && simple[units[at] ?? 0] === units[at]) at += 1;
  if (at === units.length) return null;
  const folded = units.slice();
  for (; at < folded.length; at += 1) folded[at] = simple[folded[at] ?? 0] ?? 0;
  return textOf(folded);
}

/** Whether a UTF-16 code unit is a Traditional character with another Simplified form. */
export function isTraditional(unit: number): boolean {
  return table()[unit] !== unit;
}

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = unit;
  for (const entry of TRADITIONAL_TO_SIMPLIFIED.split('|')) {
    const [traditional = '', first = ''] = entry.split(' ');
    if (traditional.length === 1 && first.length === 1) units[traditional.charCodeAt(0)] = first.charCodeAt(0);
  }
  return units;
}
