import type { Lexeme } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';

/** A name is put together again from at most so many words. */
const MOST_PARTS = 4;

/** Joins words that together are a name which stands elsewhere in the text as one word: 丁 薛祥 → 丁薛祥. */
export function joinKnownNames(words: Lexeme[], lexicon: Lexicon): Lexeme[] {
  const names = namesIn(words);
  if (names.size === 0) return words;
  const firsts = new Set([...names].map((name) => name.charCodeAt(0)));
  const done: Lexeme[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const length = firsts.has(word.word.charCodeAt(0)) ? nameLength(words, at, names) : 1;
    done.push(length > 1 ? joinWords(words, at, length, lexicon) : word);
    at += length - 1;
  }
  return done;
}

function joinWords(words: readonly Lexeme[], at: number, length: number, lexicon: Lexicon): Lexeme {
  return lexicon.lexeme(words.slice(at, at + length).map((part) => part.word).join(''), 'nr');
}

function namesIn(words: readonly Lexeme[]): Set<string> {
  const names = new Set<string>();
  for (const lexeme of words) if (lexeme.isNewName) names.add(lexeme.word);
  return names;
}

/** How many words from `at` make a known name; 1 when they don't. */
function nameLength(words: readonly Lexeme[], at: number, names: ReadonlySet<string>): number {
  let joined = '';
  for (let length = 1; length <= MOST_PARTS; length += 1) {
    joined += words[at + length - 1]?.word ?? '';
    if (length > 1 && names.has(joined)) return length;
  }
  return 1;
}
