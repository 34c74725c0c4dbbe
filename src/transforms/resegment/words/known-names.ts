import type { Lexeme, Lexicon } from './lexicon.ts';

/** A name is put together again from at most so many words. */
const MOST_PARTS = 4;

/** Joins words that together are a name which stands elsewhere in the text as one word: 丁 薛祥 → 丁薛祥. */
export function joinKnownNames(words: readonly Lexeme[], lexicon: Lexicon): Lexeme[] {
  const names = namesIn(words, lexicon);
  if (names.size === 0) return [...words];
  const firsts = new Set([...names].map((name) => name.charAt(0)));
  const done: Lexeme[] = [];
  for (let at = 0; at < words.length; ) {
    const length = firsts.has(words[at]?.word.charAt(0) ?? '') ? nameLength(words, at, names) : 1;
    const word = words.slice(at, at + length).map((part) => part.word).join('');
    done.push(...(length > 1 ? [lexicon.lexeme(word, 'nr')] : words.slice(at, at + 1)));
    at += length;
  }
  return done;
}

/** Names of three characters and more that the dictionary lacks. */
function namesIn(words: readonly Lexeme[], lexicon: Lexicon): Set<string> {
  const names = new Set<string>();
  for (const { word, pos } of words) if (pos === 'nr' && word.length >= 3 && !lexicon.dictionary.has(word)) names.add(word);
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
