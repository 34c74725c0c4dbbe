import { readCharacters, readWords } from '../data.ts';
import type { Split } from './split.ts';

const localisers = readCharacters('localisers.txt');
const kept = readWords('localisers-kept.txt');
/** Tags of words that a localiser can follow. */
const HEADS = /^(?:n|vn|v|an|s|t)$/u;

/** A word of place or sequence stands apart from a noun of two characters: 世界上 → 世界 上, 解放前 → 解放 前. */
export const splitLocalisers: Split = (word, dictionary) => {
  const last = word.at(-1) ?? '';
  if (word.length !== 3 || !localisers.has(last) || kept.has(word)) return null;
  const head = word.slice(0, -1);
  if (!HEADS.test(dictionary.tag(head)) || /^(?:n[rsz]|d)/u.test(dictionary.tag(word))) return null;
  return [head, last];
};
