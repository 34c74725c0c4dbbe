import type { Split } from './split.ts';

const DEMONSTRATIVES = new Set('这那');
/** Measure words that stand apart from 这 and 那; 个, 种, 次, 项 and 些 don't. */
const COUNTERS = new Set('名位条件场座辆架艘支张只句批份套部篇本幅层轮段类所间栋台枚届番片块');
const DETERMINERS = new Set('本该各');
/** A word that occurs so often in the dictionary's corpus is one entry: 各地. */
const FREQUENT = 500;

/** 本, 该 and 各 stand apart from a noun of two characters, 这 and 那 from most measure words: 本 赛季, 这 份. */
export const splitDeterminers: Split = (word, dictionary) => {
  if (word.length === 2) return DEMONSTRATIVES.has(word.charAt(0)) && COUNTERS.has(word.charAt(1)) ? [...word] : null;
  if (word.length !== 3 || !DETERMINERS.has(word.charAt(0)) || dictionary.frequency(word) >= FREQUENT) return null;
  return /^[nt]/u.test(dictionary.tag(word.slice(1))) ? [word.charAt(0), word.slice(1)] : null;
};
