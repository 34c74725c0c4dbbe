import { consistsOf, readCharacters, readWords } from '../data.ts';
import type { Features, Lexeme } from '../lexeme.ts';
import { joined, type Rewrite } from './rewrite.ts';

const foreign = readCharacters('transliteration.txt');
/** The first group of the list: characters that tell of a foreign name by themselves. */
const telling = new Set([...readWords('transliteration.txt')][0]);
const DOTS = new Set('·•・‧');
/** The longest part of a foreign name between two dots, in characters. */
const LONGEST_PART = 9;

/** A foreign name with dots or hyphens is one word: 穆罕默德 · 乌尔德, 塞巴斯蒂安 - 维特尔. */
export const joinDottedNames: Rewrite = {
  name: 'join-dotted-names',
  begins: (word) => isNamePart(word),
  continues: ({ word }) => word === '-' || DOTS.has(word) || consistsOf(word, foreign),
  apply(words, at, vocabulary) {
    let end = Math.max(partEnd(words, at), at + 1);
    let parts = 0;
    while (isJoint(words, end)) {
      const next = Math.max(partEnd(words, end + 1), end + (isNamePart(words[end + 1]) ? 2 : 1));
      if (next === end + 1) break;
      end = next;
      parts += 1;
    }
    return parts > 0 ? joined(words, at, end - at, vocabulary, 'nr') : null;
  },
};

/** Characters of transcription in a row that jieba left apart are a foreign name: 诺 瓦克 → 诺瓦克. */
export const joinForeignNames: Rewrite = {
  name: 'join-foreign-names',
  begins: ({ word }) => consistsOf(word, foreign),
  continues: ({ word }) => consistsOf(word, foreign),
  apply(words, at, vocabulary) {
    const run = words.slice(at, partEnd(words, at));
    if (run.length < 2 || !run.some((word) => word.word.length === 1 || !word.known)) return null;
    const name = run.map((word) => word.word).join('');
    const told = [...name].filter((character) => telling.has(character)).length;
    return name.length >= 3 && told * 2 >= name.length ? joined(words, at, run.length, vocabulary, 'nr') : null;
  },
};

/** Whether a word can stand beside the dot of a name: written in transcription, a name, or unknown. */
function isNamePart(word: Features | undefined): boolean {
  return word?.kind === 'han' && (!word.known || word.pos.startsWith('nr') || consistsOf(word.word, foreign));
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

/** Whether a dot, or a hyphen between two foreign names, stands at `at`. */
function isJoint(words: readonly Lexeme[], at: number): boolean {
  const mark = words[at]?.word ?? '';
  return DOTS.has(mark) || (mark === '-' && consistsOf(words[at + 1]?.word ?? '', foreign));
}
