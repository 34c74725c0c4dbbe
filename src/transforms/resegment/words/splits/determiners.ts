import type { Split } from './split.ts';

const DETERMINERS = new Set('本该各');
/** A word that occurs so often in the dictionary's corpus is one entry: 各地. */
const FREQUENT = 500;

/** 本, 该 and 各 stand apart from a noun of two characters: 本赛季 → 本 赛季, 各领域 → 各 领域. */
export const splitDeterminers: Split = (word, dictionary) => {
  if (word.length !== 3 || !DETERMINERS.has(word.charAt(0)) || dictionary.frequency(word) >= FREQUENT) return null;
  return /^[nt]/u.test(dictionary.tag(word.slice(1))) ? [word.charAt(0), word.slice(1)] : null;
};
