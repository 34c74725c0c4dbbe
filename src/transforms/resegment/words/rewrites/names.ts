import { consistsOf, readCharacters, readWords } from '../data.ts';
import type { Lexeme } from '../lexicon.ts';
import { joined, type Rewrite } from './rewrite.ts';

const foreign = readCharacters('transliteration.txt');
const grammar = readCharacters('function-characters.txt');
const surnames = readCharacters('surnames.txt');
const titles = readWords('titles.txt');
const telling = new Set([...readWords('transliteration.txt')][0]);
/** Surnames that are common words as well. */
const ALSO_GRAMMAR = new Set('于向和时万方高常任成单应都段金安左项连');
const DOTS = new Set('·•・‧');
/** The longest part of a foreign name between two dots, in characters. */
const LONGEST_PART = 9;

/** A foreign name with dots or hyphens is one word: 穆罕默德 · 乌尔德, 塞巴斯蒂安 - 维特尔. */
export const joinDottedNames: Rewrite = (words, at, lexicon) => {
  let end = partEnd(words, at);
  let parts = 0;
  while (end > at && isJoint(words, end)) {
    const next = partEnd(words, end + 1);
    if (next === end + 1) break;
    end = next;
    parts += 1;
  }
  return parts > 0 ? joined(words, at, end - at, lexicon, 'nr') : null;
};

/** Characters of transcription in a row that jieba left apart are a foreign name: 诺 瓦克 → 诺瓦克. */
export const joinForeignNames: Rewrite = (words, at, lexicon) => {
  const end = partEnd(words, at);
  const run = words.slice(at, end);
  if (run.length < 2 || !run.some((word) => word.word.length === 1 || !lexicon.dictionary.has(word.word))) return null;
  const name = run.map((word) => word.word).join('');
  const told = [...name].filter((character) => telling.has(character)).length;
  return name.length >= 3 && told * 2 >= name.length ? joined(words, at, run.length, lexicon, 'nr') : null;
};

/** A surname and one or two single characters after a title are a Chinese name: 记者 王 某 某 → 记者 王某某. */
export const joinChineseNames: Rewrite = (words, at, lexicon) => {
  if (!titles.has(words[at]?.word ?? '') || !surnames.has(words[at + 1]?.word ?? '')) return null;
  let end = at + 2;
  while (end < at + 4 && isGiven(words[end])) end += 1;
  if (end === at + 2) return null;
  const name = joined(words, at + 1, end - at - 1, lexicon, 'nr');
  return { length: end - at, words: [lexicon.lexeme(words[at]?.word ?? ''), ...name.words] };
};

function isGiven(word: Lexeme | undefined): boolean {
  return word?.kind === 'han' && word.word.length === 1 && !grammar.has(word.word);
}

/** The end of the run of words from `at` that are written with characters of transcription only. */
function partEnd(words: readonly Lexeme[], at: number): number {
  let end = at;
  let size = 0;
  while (consistsOf(words[end]?.word ?? '', foreign)) {
    size += words[end]?.word.length ?? 0;
    if (size > LONGEST_PART) break;
    end += 1;
  }
  return end;
}

/** A surname before a word of two characters that the dictionary lacks is a Chinese name: 丁 薛某 → 丁薛某. */
export const joinUnknownNames: Rewrite = (words, at, lexicon) => {
  const surname = words[at]?.word ?? '';
  const given = words[at + 1];
  if (!surnames.has(surname) || ALSO_GRAMMAR.has(surname) || given?.kind !== 'han' || given.word.length !== 2) return null;
  return lexicon.dictionary.has(given.word) ? null : joined(words, at, 2, lexicon, 'nr');
};

/** Whether a dot, or a hyphen between two foreign names, stands at `at`. */
function isJoint(words: readonly Lexeme[], at: number): boolean {
  const mark = words[at]?.word ?? '';
  return DOTS.has(mark) || (mark === '-' && consistsOf(words[at + 1]?.word ?? '', foreign));
}
