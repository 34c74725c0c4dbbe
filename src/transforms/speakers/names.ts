import { Is } from './lexicon.ts';
import { nameEnd, textOf, wordAt } from './name-shapes.ts';
import { joinTokens, type Join, type Scan } from './scan.ts';

/**
 * Collects the names of persons that a document shows clearly somewhere: by the dictionary, a title before, a cue or an
 * honorific after, or the joins of a foreign name.
 *
 * @returns names, folded to Simplified, each with its length of at least two units
 */
export function collectNames(scans: readonly Scan[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const scan of scans) {
    for (let index = 0; index < scan.words.length; index += 1) {
      const end = nameEnd(scan, index);
      if (end === index) continue;
      names.add(textOf(scan, index, end));
      index = end - 1;
    }
  }
  return names;
}

/** For the code unit of each first character the names that begin with it, the longest first. */
export type NameIndex = ReadonlyMap<number, readonly string[]>;

/** Prepares names for {@link joinNames}. */
export function indexNames(names: ReadonlySet<string>): NameIndex {
  const byFirst = new Map<number, string[]>();
  for (const name of [...names].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const listed = byFirst.get(name.charCodeAt(0));
    if (listed === undefined) byFirst.set(name.charCodeAt(0), [name]);
    else listed.push(name);
  }
  return byFirst;
}

/** Makes one token of each known name wherever it stands on the borders of tokens; the longest name wins. */
export function joinNames(scan: Scan, names: NameIndex): Scan {
  const joins: Join[] = [];
  for (let index = 0; index < scan.words.length; index += 1) {
    const listed = names.get(wordAt(scan, index).charCodeAt(0));
    const to = listed === undefined ? index : longestAt(scan, index, listed);
    if (to === index) continue;
    joins.push({ from: index, to, bits: Is.NAME | Is.NOMINAL });
    index = to - 1;
  }
  return joinTokens(scan, joins);
}

function longestAt(scan: Scan, from: number, names: readonly string[]): number {
  const start = scan.starts[from] ?? 0;
  for (const name of names) {
    if (!scan.sentence.folded.startsWith(name, start)) continue;
    for (let end = from + 1; end <= scan.words.length; end += 1) {
      const length = (scan.ends[end - 1] ?? 0) - start;
      if (length === name.length) return end;
      if (length > name.length) break;
    }
  }
  return from;
}
