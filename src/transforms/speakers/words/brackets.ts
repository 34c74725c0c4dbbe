import { Is } from './lexicon.ts';
import { joinTokens, type Join, type Scan } from './scan.ts';

/** Longest bracket, in tokens, that is taken as an aside: 美国联邦航空局（FAA）. */
const LONGEST_ASIDE = 24;
/** Longest title in 《》, in tokens. */
const LONGEST_TITLE = 60;

function closing(scan: Scan, from: number, mark: string, longest: number): number {
  const last = Math.min(scan.words.length, from + longest);
  for (let index = from + 1; index < last; index += 1) if (scan.words[index] === mark) return index;
  return -1;
}

/**
 * Makes one token of each title 《…》 (a text, which can be a source) and of each short aside （…） (which can't, and over
 * which the search for a source steps).
 */
export function joinBrackets(scan: Scan): Scan {
  const joins: Join[] = [];
  for (let index = 0; index < scan.words.length; index += 1) {
    const join = bracketAt(scan, index);
    if (join === null) continue;
    joins.push(join);
    index = join.to - 1;
  }
  return joinTokens(scan, joins);
}

function bracketAt(scan: Scan, index: number): Join | null {
  if (scan.facts[index]?.bracket !== true) return null;
  const word = scan.words[index];
  const title = word === '《' || word === '〈';
  if (!title && index === 0) return null;
  const mark = word === '《' ? '》' : word === '〈' ? '〉' : word === '（' ? '）' : ')';
  const end = closing(scan, index, mark, title ? LONGEST_TITLE : LONGEST_ASIDE);
  return end < 0 ? null : { from: index, to: end + 1, bits: title ? Is.TEXT | Is.NOMINAL : 0 };
}
