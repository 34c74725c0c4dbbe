import { findChineseNames } from './chinese-names.ts';
import { bitsOfListed, Is } from '../words/lexicon.ts';
import { listedAt, roleEndingAt } from '../words/listed-words.ts';
import { isLatin, latinNameEnd } from './latin-names.ts';
import { soundsForeign } from '../words/name-characters.ts';
import { nameEnd, textOf } from './name-shapes.ts';
import { isCountry } from '../words/nations.ts';
import { cutScan, type Scan, type Span } from '../words/scan.ts';
import { lastPart } from '../words/short-forms.ts';

/**
 * Collects the names of persons that a document shows clearly somewhere: Chinese ones by their odds, others by the
 * dictionary, a title before, a cue after, or the joins of a foreign name, whose last part then is a name too.
 *
 * @returns names, folded to Simplified, each with its length of at least two units
 */
export function collectNames(scans: readonly Scan[]): ReadonlySet<string> {
  const names = new Set<string>(findChineseNames(scans));
  for (const scan of scans) {
    for (let index = 0; index < scan.words.length; index += 1) {
      const end = Math.max(nameEnd(scan, index), latinNameEnd(scan, index));
      if (end === index) continue;
      names.add(textOf(scan, index, end));
      index = end - 1;
    }
  }
  for (const name of names) addLastPart(name, names);
  return names;
}

/** 帕利 of 弗洛朗丝·帕利: the part by which a report calls a person again, unless it is a word of its own. */
function addLastPart(name: string, names: Set<string>): void {
  const last = lastPart(name);
  if (
    last.length > 1 &&
    last.length < name.length &&
    (soundsForeign(last) || isLatin(last)) &&
    !isCountry(last) &&
    bitsOfListed(last) === undefined
  ) {
    names.add(last);
  }
}

/** For the code unit of each first character the names that begin with it, the longest first. */
export type NameIndex = ReadonlyMap<number, readonly string[]>;

/** Prepares names for {@link joinNames}. */
export function indexNames(names: ReadonlySet<string>): NameIndex {
  const byFirst = new Map<number, string[]>();
  for (const name of [...names].toSorted((a, b) => b.length - a.length)) {
    const listed = byFirst.get(name.charCodeAt(0));
    if (listed === undefined) byFirst.set(name.charCodeAt(0), [name]);
    else listed.push(name);
  }
  return byFirst;
}

/** Makes one token of each known name wherever it stands; the longest name wins. */
export function joinNames(scan: Scan, names: NameIndex): Scan {
  const { folded } = scan.sentence;
  const spans: Span[] = [];
  let token = 0;
  for (let start = 0; start < folded.length; start += 1) {
    const listed = names.get(folded.charCodeAt(start));
    if (listed === undefined) continue;
    while (token < scan.words.length && (scan.ends[token] ?? 0) <= start) token += 1;
    const name = listed.find((one) => folded.startsWith(one, start) && mayStand(scan, token, start, one));
    if (name === undefined) continue;
    spans.push({ start, end: start + name.length, bits: Is.NAME | Is.NOMINAL });
    start += name.length - 1;
  }
  return cutScan(scan, spans);
}

/** Shortest name that is taken for one whatever words the cut has torn for it. */
const SURE_LENGTH = 3;

/** Whether a name stands on the borders of words; a long one need not, a short one only where a listed word goes on from it (葛平 坦言). */
function mayStand(scan: Scan, token: number, start: number, name: string): boolean {
  const end = start + name.length;
  let last = token;
  while (last < scan.words.length && (scan.ends[last] ?? 0) < end) last += 1;
  const begins = scan.starts[token] === start;
  const ends = scan.ends[last] === end;
  if ((begins && ends) || isLatin(name)) return begins && ends;
  if (name.length >= SURE_LENGTH) return begins || ends || last > token;
  const { folded } = scan.sentence;
  const glued = scan.starts[token] === start - 1 && ((bitsOfListed(folded.charAt(start - 1)) ?? 0) & Is.PREPOSITION) !== 0;
  return (begins || glued || roleEndingAt(folded, start) > 1) && (ends || listedAt(folded, end) !== 0);
}
