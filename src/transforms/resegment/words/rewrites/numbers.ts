import { consistsOf, readCharacters, readWords } from '../data.ts';
import type { Lexeme } from '../lexicon.ts';
import { joined, type Rewrite } from './rewrite.ts';

const numerals = readCharacters('numerals.txt');
const afterNumber = readWords('after-number.txt');
/** Longer numbers are no longer joined, so that a line of digits costs linear time. */
const LONGEST_NUMBER = 24;
const LARGE = new Set('万亿千百兆');
const CONGRESSES = /^(?:十[二五六七八九]|二十一?)$/u;
/** 年 after a number of other length is a length of time: 20 年. */
const YEAR = /^(?:\d{4}|[〇零一二三四五六七八九]{4})$/u;
const NUMBERS_OF_MONTHS = /^(?:0?[1-9]|1[0-2]|[一二三四五六七八九十]|十[一二])$/u;
const NUMBERS_OF_DAYS = /^(?:0?[1-9]|[12]\d|3[01]|[一二三四五六七八九]|[一二]?十[一二三四五六七八九]?|三十一?)$/u;

/** Numbers are one word: 17.5 亿 → 17.5亿, 3 , 000 → 3,000, 第 三十七 → 第三十七. */
export const joinNumbers: Rewrite = (words, at, lexicon) => {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next?.kind !== 'number') return joinThousands(words, at, lexicon);
  if (word.word.length > LONGEST_NUMBER) return null;
  if (word.word === '第' || isOrdinal(word.word, next.word)) return joined(words, at, 2, lexicon, 'm');
  if (word.kind !== 'number' || word.word.endsWith('%')) return null;
  const large = consistsOf(next.word, LARGE);
  const spelt = consistsOf(word.word, numerals) && consistsOf(next.word, numerals);
  return large || spelt ? joined(words, at, 2, lexicon, 'm') : null;
};

/** 第七 before 十六: an ordinal that was cut within. */
function isOrdinal(word: string, next: string): boolean {
  return word.startsWith('第') && consistsOf(word.slice(1), numerals) && consistsOf(next, numerals);
}

const joinThousands: Rewrite = (words, at, lexicon) => {
  const [number, comma, rest] = [words[at], words[at + 1], words[at + 2]];
  if (number?.kind !== 'number' || comma?.word !== ',' || rest === undefined) return null;
  return /\d$/u.test(number.word) && /^\d{3}(?:\.\d+)?%?$/u.test(rest.word) ? joined(words, at, 3, lexicon, 'm') : null;
};

/** The party's congresses are one word: 二十 大 → 二十大. */
export const joinCongresses: Rewrite = (words, at, lexicon) =>
  CONGRESSES.test(words[at]?.word ?? '') && words[at + 1]?.word === '大' ? joined(words, at, 2, lexicon, 'j') : null;

/** Dates are one word with 年, 月, 日 (2013年, 12月 15日); a length of time isn't (20 年 来). */
export const joinDates: Rewrite = (words, at, lexicon) => {
  const number = words[at];
  const unit = words[at + 1];
  if (number?.kind !== 'number' || unit?.kind !== 'han') return null;
  const sign = unit.word.charAt(0);
  if (unit.word.length > 1 && !afterNumber.has(unit.word)) return null;
  const rest = unit.word.slice(1);
  const date = isDate(number, sign, words[at + 2]);
  if (rest === '') return date ? joined(words, at, 2, lexicon, 't') : null;
  const first = date ? [lexicon.lexeme(number.word + sign, 't')] : [number, lexicon.lexeme(sign)];
  return { length: 2, words: [...first, lexicon.lexeme(rest)] };
};

function isDate(number: Lexeme, sign: string, next: Lexeme | undefined): boolean {
  if (sign === '年') return YEAR.test(number.word);
  if (sign === '月') return NUMBERS_OF_MONTHS.test(number.word);
  if (sign === '号') return NUMBERS_OF_DAYS.test(number.word) && next?.word !== '楼';
  return sign === '日' && NUMBERS_OF_DAYS.test(number.word);
}
