import { isHan } from '../../text/characters.ts';
import { CUE, Is, lastCharacterIsRole, MARK } from './lexicon.ts';
import { listedAt, roleEndingAt } from './listed-words.ts';
import { givenWeight, isCommonWord, isNameJoin, maySurnameBegin, soundsForeign, surnameLength, surnameWeight } from './name-characters.ts';
import { isCountry } from './nations.ts';
import type { Scan } from './scan.ts';

/** Log odds from which a string is taken for a name; found on the labelled reports. */
const ENOUGH = 6.5;
/** Log odds by the characters alone below which nothing around a string can make it a name. */
const LEAST_BY_CHARACTERS = 0;
/** Log odds that a name gains by each time it comes again, and how often at most. */
const AGAIN = { gain: 1, times: 2 };

/** Log odds that a name gains over its beginning when the beginning never stands without it (尹少 always in 尹少凡). */
const ALWAYS_LONGER = 3;

interface Guess {
  best: number;
  count: number;
  /** The best odds before each character that follows it. */
  readonly before: Map<string, number>;
}

/**
 * The Chinese names of a document by the odds of their characters, what stands before and after them, how the words are
 * cut, and how often they come; of two that begin alike (韩正, 韩正在) the better one. A name need not stand on the borders of words.
 * Linear.
 *
 * @returns names, folded to Simplified: a surname and one or two characters
 */
export function findChineseNames(scans: readonly Scan[]): string[] {
  const guesses = new Map<string, Guess>();
  for (const scan of scans) guessIn(scan, guesses);
  for (const [name, guess] of guesses) if (isAlwaysLonger(name, guess, guesses)) guess.best += ALWAYS_LONGER;
  const longer = longerOnes(guesses);
  return [...guesses].filter(([name, guess]) => {
    const shorter = guesses.get(name.slice(0, -1));
    const next = longer.get(name);
    return oddsOf(guess) >= ENOUGH && (shorter === undefined || isBetter(guess, shorter, name.slice(-1))) && (next === undefined || !isBetter(next.guess, guess, next.character));
  }).map(([name]) => name);
}

/** Whether a name comes again, and its beginning never without it. */
function isAlwaysLonger(name: string, { count }: Guess, guesses: ReadonlyMap<string, Guess>): boolean {
  return count > 1 && givenWeight(name.charCodeAt(name.length - 1)) >= 0 && guesses.get(name.slice(0, -1))?.count === count;
}

/** For each beginning the best guess that has one character more. */
function longerOnes(guesses: ReadonlyMap<string, Guess>): ReadonlyMap<string, { readonly guess: Guess; readonly character: string }> {
  const longer = new Map<string, { readonly guess: Guess; readonly character: string }>();
  for (const [name, guess] of guesses) {
    const start = name.slice(0, -1);
    if (oddsOf(guess) > oddsOf(longer.get(start)?.guess)) longer.set(start, { guess, character: name.slice(-1) });
  }
  return longer;
}

/** Whether of two names that begin alike the longer one stays: not when the shorter is clear before another character too (韩正 before 说 beside 韩正则). */
function isBetter(longer: Guess, shorter: Guess, character: string): boolean {
  for (const [next, odds] of shorter.before) if (next !== character && odds >= ENOUGH) return false;
  return oddsOf(longer) > oddsOf(shorter);
}

function oddsOf(guess: Guess | undefined): number {
  return guess === undefined ? Number.NEGATIVE_INFINITY : guess.best + AGAIN.gain * Math.min(AGAIN.times, guess.count - 1);
}

function guessIn(scan: Scan, guesses: Map<string, Guess>): void {
  const { folded } = scan.sentence;
  for (let token = 0; token < scan.words.length; token += 1) {
    if ((scan.bits[token] ?? 0) & (MARK | Is.PAUSE)) continue;
    const first = scan.starts[token] ?? 0;
    for (let start = first; start < (scan.ends[token] ?? 0); start += 1) {
      if (!maySurnameBegin(folded.charCodeAt(start)) || (start > first && !beginsInside(scan, token, start))) continue;
      const surname = surnameLength(folded.slice(start, start + 2));
      if (surname === 0) continue;
      for (let given = 1; given <= 2; given += 1) {
        const odds = byCharacters(folded, start, surname, given);
        const end = start + surname + given;
        if (odds >= LEAST_BY_CHARACTERS) note(guesses, folded.slice(start, end), folded.charAt(end), odds + around(scan, token, start, end, surname));
      }
    }
  }
}

function note(guesses: Map<string, Guess>, name: string, next: string, odds: number): void {
  const guess = guesses.get(name) ?? { best: odds, count: 0, before: new Map<string, number>() };
  guess.best = Math.max(guess.best, odds);
  guess.count += 1;
  guess.before.set(next, Math.max(guess.before.get(next) ?? odds, odds));
  guesses.set(name, guess);
}

/** Whether a name may begin inside a word: after a title that the cut tore apart (财务 官唐 小). */
function beginsInside(scan: Scan, token: number, start: number): boolean {
  const { folded } = scan.sentence;
  const offset = start - (scan.starts[token] ?? 0);
  if (offset !== 1) return roleEndingAt(folded, start) >= 2;
  return token > 0 && lastCharacterIsRole(folded.charAt(start - 1)) && ((scan.bits[token - 1] ?? 0) & Is.NOMINAL) !== 0;
}

/** Log odds of a string of Chinese characters by them alone; none for another. */
function byCharacters(folded: string, start: number, surname: number, given: number): number {
  let odds = surnameWeight(folded.slice(start, start + surname));
  for (let at = start + surname; at < start + surname + given; at += 1) {
    const unit = folded.charCodeAt(at);
    if (!isHan(unit)) return Number.NEGATIVE_INFINITY;
    odds += givenWeight(unit);
  }
  return odds;
}

/** Log odds by what stands around a string, and how the words are cut. */
function around(scan: Scan, token: number, start: number, end: number, surname: number): number {
  return foreignness(scan.sentence.folded, start, end) + before(scan, token, start) + shape(scan, token, start, end, surname) + after(scan, token, end);
}

/** A piece of a foreign name (夏尔 in 马雷夏尔) is no Chinese one. */
function foreignness(folded: string, start: number, end: number): number {
  if (isNameJoin(folded.charAt(start - 1)) || isNameJoin(folded.charAt(end))) return -10;
  if (!soundsForeign(folded.slice(start, end))) return 0;
  return soundsForeign(folded.charAt(end)) || soundsForeign(folded.charAt(start - 1)) ? -3 : 0;
}

function before(scan: Scan, token: number, start: number): number {
  if (start > (scan.starts[token] ?? 0)) return 2;
  if (token === 0) return 1;
  const bits = scan.bits[token - 1] ?? 0;
  if (bits & (Is.ROLE | Is.REPORTER)) return 4;
  if (bits & (Is.PAUSE | Is.CONJUNCTION | Is.PREPOSITION | MARK)) return 1;
  return bits & Is.NOMINAL ? 0 : -1;
}

/** Characters that end the names of districts and towns, which begin like names of persons (鹿溪县). */
const PLACE_ENDS = '省市县区州镇乡村';

/** How the words are cut within the name: one unknown word speaks for it, known words against it. */
function shape(scan: Scan, token: number, start: number, end: number, surname: number): number {
  const text = scan.sentence.folded.slice(start, end);
  if (isCountry(text) || isCommonWord(text)) return isCountry(text) ? -10 : -5;
  let odds = PLACE_ENDS.includes(text.slice(-1)) ? -4 : 0;
  for (let index = token; index < scan.words.length && (scan.starts[index] ?? 0) < end; index += 1) odds += part(scan, index, start, end, surname);
  return odds;
}

const FUNCTION = CUE | Is.ADVERB | Is.PREPOSITION | Is.CONJUNCTION;
const LISTED = FUNCTION | Is.PRONOUN | Is.TEXT | Is.BODY | Is.ROLE | Is.HONORIFIC;

function part(scan: Scan, index: number, start: number, end: number, surname: number): number {
  const [from, to] = [scan.starts[index] ?? 0, scan.ends[index] ?? 0];
  const word = scan.words[index] ?? '';
  const bits = scan.bits[index] ?? 0;
  if (from < start) return 0;
  if (from === start && to === end) return bits & (LISTED | Is.PLACE) ? -5 : bits & Is.NAME ? 2 : end - start > 2 ? 1.5 : 0.5;
  if (to > end) return word.length > 3 ? -4 : -1;
  if (word.length === 1) return bits & LISTED ? (from === start && bits & FUNCTION ? -3 : -1.5) : 0;
  if (bits & LISTED) return -5;
  if (from === start) return isCommonWord(word) ? -3 : 0;
  return bits & Is.VERB || surname === 2 ? -1 : -0.5;
}

function after(scan: Scan, token: number, end: number): number {
  const { folded } = scan.sentence;
  if (end >= folded.length) return 1.5;
  if (PLACE_ENDS.includes(folded.charAt(end))) return -4;
  let next = token;
  while ((scan.ends[next] ?? folded.length) <= end) next += 1;
  const aligned = scan.starts[next] === end;
  const listed = aligned ? (scan.bits[next] ?? 0) : listedAt(folded, end);
  const odds = aligned ? 0 : -1;
  if (listed & (Is.SAY | Is.HONORIFIC)) return odds + 3;
  if (listed & Is.THINK) return odds + 2;
  if (listed & (MARK | Is.PAUSE | Is.PREPOSITION | Is.CONJUNCTION)) return odds + 1.5;
  if (aligned && listed & Is.BODY) return -3;
  if (listed & (Is.ADVERB | Is.TIME)) return odds + (aligned && followedByCue(scan, next + 1) ? 2.5 : 1);
  if (!aligned) return listed === 0 ? -4 : -1;
  return listed === 0 || listed & Is.VERB ? 1 : 0;
}

/** Words over which a cue may follow: 赵明远 15 日 在 …. */
const CUE_WITHIN = 3;

function followedByCue(scan: Scan, from: number): boolean {
  for (let index = from; index < from + CUE_WITHIN; index += 1) {
    const bits = scan.bits[index] ?? 0;
    if (bits & Is.SAY) return true;
    if (!(bits & (Is.ADVERB | Is.TIME))) return false;
  }
  return false;
}
