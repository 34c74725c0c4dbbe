import { readCharacters } from '../data.ts';
import { joined, type Rewrite } from './rewrite.ts';

const NUMBERS = new Set('两三四五六七八九十各多');
const countries = readCharacters('countries.txt');

/** A one-character country with 方 is one word: 俄方, 乌方. */
export const joinSides: Rewrite = (words, at, lexicon) =>
  countries.has(words[at]?.word ?? '') && words[at + 1]?.word === '方' ? joined(words, at, 2, lexicon, 'n') : null;

/** After a number 国 is a measure word, so what follows it is read anew: 两 国内 政 → 两 国 内政. */
export const splitStates: Rewrite = (words, at, lexicon) => {
  const [number, state, next] = [words[at]?.word ?? '', words[at + 1]?.word ?? '', words[at + 2]];
  if (!NUMBERS.has(number) || state.length !== 2 || !state.startsWith('国') || next?.word.length !== 1) return null;
  const rest = state.charAt(1) + next.word;
  if (!lexicon.dictionary.has(rest)) return null;
  return { length: 3, words: [lexicon.lexeme(number), lexicon.lexeme('国'), lexicon.lexeme(rest)] };
};
