import { readCharacters } from '../data.ts';
import { joined, type Rewrite } from './rewrite.ts';

const NUMBERS = new Set('两三四五六七八九十各多');
const countries = readCharacters('countries.txt');

/** A one-character country with 方 is one word: 俄方, 乌方. */
export const joinSides: Rewrite = {
  name: 'join-sides',
  begins: ({ word }) => countries.has(word),
  continues: ({ word }) => word === '方',
  apply: (words, at, vocabulary) => joined(words, at, 2, vocabulary, 'n'),
};

/** After a number 国 is a measure word, so what follows it is read anew: 两 国内 政 → 两 国 内政. */
export const splitStates: Rewrite = {
  name: 'split-states',
  begins: ({ word }) => NUMBERS.has(word),
  continues: ({ word }) => word.length === 2 && word.startsWith('国'),
  apply(words, at, vocabulary) {
    const [number, state, next] = [words[at]?.word ?? '', words[at + 1]?.word ?? '', words[at + 2]?.word ?? ''];
    const rest = state.charAt(1) + next;
    if (next.length !== 1 || !vocabulary.dictionary.has(rest)) return null;
    return { length: 3, words: [vocabulary.lexeme(number), vocabulary.lexeme('国'), vocabulary.lexeme(rest)] };
  },
};
