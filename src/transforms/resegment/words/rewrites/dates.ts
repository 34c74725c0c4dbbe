import { readWords } from '../data.ts';
import { joined, type Rewrite } from './rewrite.ts';

const afterNumber = readWords('after-number.txt');
const SIGNS = new Set('年月日号');
/** 年 after a number of other length is a length of time: 20 年. */
const YEAR = /^(?:\d{4}|[〇零一二三四五六七八九]{4})$/u;
const MONTH = /^(?:0?[1-9]|1[0-2]|[一二三四五六七八九十]|十[一二])$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01]|[一二三四五六七八九]|[一二]?十[一二三四五六七八九]?|三十一?)$/u;

/** Dates are one word with 年, 月, 日 (2013年, 12月 15日); a length of time isn't (20 年 来). */
export const joinDates: Rewrite = {
  name: 'join-dates',
  begins: ({ kind }) => kind === 'number',
  continues: ({ word }) => SIGNS.has(word) || afterNumber.has(word),
  apply(words, at, vocabulary) {
    const [number, unit] = [words[at], words[at + 1]?.word ?? ''];
    if (number === undefined) return null;
    const [sign, rest] = [unit.charAt(0), unit.slice(1)];
    const date = isDate(number.word, sign);
    if (rest === '') return date ? joined(words, at, 2, vocabulary, 't') : null;
    const first = date ? [vocabulary.lexeme(number.word + sign, 't')] : [number, vocabulary.lexeme(sign)];
    return { length: 2, words: [...first, vocabulary.lexeme(rest)] };
  },
};

function isDate(number: string, sign: string): boolean {
  if (sign === '年') return YEAR.test(number);
  return sign === '月' ? MONTH.test(number) : DAY.test(number);
}
