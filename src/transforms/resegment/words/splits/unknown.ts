import { consistsOf, readCharacters } from '../data.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Split } from './split.ts';

const grammar = readCharacters('function-characters.txt');
const foreign = readCharacters('transliteration.txt');
/** A frequency that the dictionary gives to what it hardly knows. */
const RARE = 5;
const surnames = readCharacters('surnames.txt');

/** What jieba guessed and the dictionary lacks stays only when it looks like a name or a new word: 愿同 → 愿 同. */
export const splitUnknown: Split = (word, dictionary) => {
  if (word.length < 2 || !/^[\u3400-\u9fff]+$/u.test(word) || isKnown(word, dictionary)) return null;
  if (word.length >= 3 && consistsOf(word, foreign)) return null;
  const person = word.length <= 3 && surnames.has(word.charAt(0));
  const grammatical = [...word].some((character) => grammar.has(character));
  if (!grammatical && (word.length === 2 || person)) return null;
  return knownParts(word, (part) => dictionary.has(part));
};

/** Whether the dictionary has the word; a rare one of two characters that begins with a word of grammar doesn't count (再创). */
function isKnown(word: string, dictionary: Dictionary): boolean {
  const entry = dictionary.lookUp(word);
  if (entry === null) return false;
  return entry.frequency > RARE || word.length !== 2 || !grammar.has(word.charAt(0)) || entry.tag.startsWith('nr');
}

/** Cuts from the left into the longest known words of two characters and single characters. */
function knownParts(word: string, known: (part: string) => boolean): string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    const size = word.length - at >= 2 && word.length > 2 && known(word.slice(at, at + 2)) ? 2 : 1;
    parts.push(word.slice(at, at + size));
    at += size;
  }
  return parts;
}
