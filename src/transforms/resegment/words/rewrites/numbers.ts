import { consistsOf, readCharacters } from '../data.ts';
import { joined, type Rewrite } from './rewrite.ts';

const numerals = readCharacters('numerals.txt');
/** Longer numbers are no longer joined, so that a line of digits costs linear time. */
const LONGEST_NUMBER = 24;
const LARGE = new Set('万亿千百兆');
const CONGRESSES = /^(?:十[二五六七八九]|二十一?)$/u;

/** Numbers are one word: 17.5 亿 → 17.5亿, 第 三十七 → 第三十七. */
export const joinNumbers: Rewrite = {
  name: 'join-numbers',
  begins: ({ word, kind }) => (kind === 'number' && !word.endsWith('%')) || word === '第' || isOrdinal(word),
  continues: ({ kind }) => kind === 'number',
  apply(words, at, vocabulary) {
    const [word, next] = [words[at]?.word ?? '', words[at + 1]?.word ?? ''];
    if (word.length > LONGEST_NUMBER) return null;
    const spelt = consistsOf(next, numerals) && (isOrdinal(word) || consistsOf(word, numerals));
    return word === '第' || spelt || consistsOf(next, LARGE) ? joined(words, at, 2, vocabulary, 'm') : null;
  },
};

/** 第七 before 十六: an ordinal that was cut within. */
function isOrdinal(word: string): boolean {
  return word.startsWith('第') && consistsOf(word.slice(1), numerals);
}

/** Digits grouped by commas are one number: 3 , 000 → 3,000. */
export const joinThousands: Rewrite = {
  name: 'join-thousands',
  begins: ({ word, kind }) => kind === 'number' && /\d$/u.test(word),
  continues: ({ word }) => word === ',',
  apply(words, at, vocabulary) {
    if ((words[at]?.word.length ?? 0) > LONGEST_NUMBER) return null;
    return /^\d{3}(?:\.\d+)?%?$/u.test(words[at + 2]?.word ?? '') ? joined(words, at, 3, vocabulary, 'm') : null;
  },
};

/** The party's congresses are one word: 二十 大 → 二十大. */
export const joinCongresses: Rewrite = {
  name: 'join-congresses',
  begins: ({ word }) => CONGRESSES.test(word),
  continues: ({ word }) => word === '大',
  apply: (words, at, vocabulary) => joined(words, at, 2, vocabulary, 'j'),
};
