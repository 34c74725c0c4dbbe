import { readCharacters } from '../data.ts';
import { joined, type Rewrite } from './rewrite.ts';

const countries = readCharacters('countries.txt');

/** A one-character country with 方 is one word: 俄方, 乌方. */
export const joinSides: Rewrite = (words, at, lexicon) =>
  countries.has(words[at]?.word ?? '') && words[at + 1]?.word === '方' ? joined(words, at, 2, lexicon, 'n') : null;
