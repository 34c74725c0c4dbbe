import { oddsAround, oddsByCharacters } from './chinese-name-odds.ts';
import { Is, lastCharacterIsRole } from '../words/lexicon.ts';
import { roleEndingAt } from '../words/listed-words.ts';
import { givenWeight, maySurnameBegin, surnameLength } from '../words/name-characters.ts';
import type { Scan } from '../words/scan.ts';

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
    return (
      oddsOf(guess) >= ENOUGH &&
      (shorter === undefined || isBetter(guess, shorter, name.slice(-1))) &&
      (next === undefined || !isBetter(next.guess, guess, next.character))
    );
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

/**
 * Whether of two names that begin alike the longer one stays: not when the shorter is clear before another character too
 * (韩正 before 说 beside 韩正则).
 */
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
    const first = scan.starts[token] ?? 0;
    for (let start = first; start < (scan.ends[token] ?? 0); start += 1) {
      if (!maySurnameBegin(folded.charCodeAt(start)) || (start > first && !beginsInside(scan, token, start))) continue;
      const surname = surnameLength(folded.slice(start, start + 2));
      if (surname === 0) continue;
      for (let given = 1; given <= 2; given += 1) {
        const odds = oddsByCharacters(folded, start, surname, given);
        const end = start + surname + given;
        if (odds >= LEAST_BY_CHARACTERS) {
          note(guesses, folded.slice(start, end), folded.charAt(end), odds + oddsAround(scan, token, start, end, surname));
        }
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
  return lastCharacterIsRole(folded.charAt(start - 1)) && ((scan.bits[token - 1] ?? 0) & Is.NOMINAL) !== 0;
}
