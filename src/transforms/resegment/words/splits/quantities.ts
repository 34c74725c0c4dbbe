import { readCharacters, readWords } from '../data.ts';
import type { Split } from './split.ts';

const numerals = readCharacters('numerals.txt');
const counters = readWords('counters.txt');
const kept = readWords('numeral-words.txt');
/** Vague numbers that stand apart from the measure word as well: 两 国, 多 个, 数 月, 首 个. */
const VAGUE = new Set('两几多余数首半');
/** 来 and 余 as well: 十 余 个. */
const ABOUT = new Set('多余来');

/** A number stands apart from its measure word: 一个 → 一 个, 三十多年 → 三十 多 年, 第二次 → 第二 次. */
export const splitQuantities: Split = (word) => {
  if (kept.has(word)) return null;
  let number = word.startsWith('第') ? 1 : 0;
  const ordinal = number;
  while (numerals.has(word.charAt(number)) || (number === ordinal && VAGUE.has(word.charAt(number))) || isInner(word, number)) number += 1;
  if (number === ordinal || number === word.length) return null;
  const about = word.length - number > 1 && ABOUT.has(word.charAt(number)) ? 1 : 0;
  const measure = word.slice(number + about);
  if (measure === '个多月') return [word.slice(0, number), '个', '多', '月'];
  if (!counters.has(measure) && !(measure === '月' && (about === 1 || VAGUE.has(word.charAt(0))))) return null;
  return [word.slice(0, number), word.slice(number, number + about), measure].filter((part) => part !== '');
};

/** 几 and 数 within a number: 几十, 数百. */
function isInner(word: string, at: number): boolean {
  return (
    at > 0 &&
    (word.charAt(at) === '几' || word.charAt(at) === '数') &&
    numerals.has(word.charAt(at - 1)) &&
    numerals.has(word.charAt(at + 1))
  );
}
