import { readCharacters, readWords } from '../data.ts';
import type { Lexeme } from '../lexeme.ts';
import { joined, type Rewrite } from './rewrite.ts';

const grammar = readCharacters('function-characters.txt');
const surnames = readCharacters('surnames.txt');
const titles = readWords('titles.txt');
/** Surnames that are common words as well. */
const ALSO_GRAMMAR = new Set('于向和时万方高常任成单应都段金安左项连');

/** A surname and one or two single characters after a title are a Chinese name: 记者 王 某 某 → 记者 王某某. */
export const joinTitledNames: Rewrite = {
  name: 'join-titled-names',
  begins: ({ word }) => titles.has(word),
  continues: ({ word }) => surnames.has(word),
  apply(words, at, vocabulary) {
    let end = at + 2;
    while (end < at + 4 && isGiven(words[end])) end += 1;
    if (end === at + 2 && isGivenName(words[at + 1], words[end])) end += 1;
    if (end === at + 2) return null;
    const name = joined(words, at + 1, end - at - 1, vocabulary, 'nr');
    return { length: end - at, words: [...words.slice(at, at + 1), ...name.words] };
  },
};

/** A surname before a word of two characters that the dictionary lacks is a Chinese name: 丁 薛某 → 丁薛某. */
export const joinUnknownNames: Rewrite = {
  name: 'join-unknown-names',
  begins: ({ word }) => surnames.has(word) && !ALSO_GRAMMAR.has(word),
  continues: ({ word, kind, known }) => kind === 'han' && word.length === 2 && !known,
  apply: (words, at, vocabulary) => joined(words, at, 2, vocabulary, 'nr'),
};

/** A common word of two characters is a given name after a title and a surname that is no common word (部长 胡 和平). */
function isGivenName(surname: Lexeme | undefined, word: Lexeme | undefined): boolean {
  return (
    surname !== undefined && !ALSO_GRAMMAR.has(surname.word) && word?.kind === 'han' && word.word.length === 2 && !word.pos.startsWith('v')
  );
}

function isGiven(word: Lexeme | undefined): boolean {
  return word?.kind === 'han' && word.word.length === 1 && !grammar.has(word.word);
}
