import { consistsOf, readCharacters, readWords } from '../data.ts';
import type { Split } from './split.ts';

const countries = readCharacters('countries.txt');
const kept = readWords('country-pairs-kept.txt');

/** One-character names of countries are words of their own: 中俄 → 中 俄. */
export const splitCountries: Split = (word) =>
  word.length === 2 && consistsOf(word, countries) && !kept.has(word) ? [word.charAt(0), word.charAt(1)] : null;
