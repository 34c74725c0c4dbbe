import { readWords } from '../data.ts';
import type { Split } from './split.ts';

const kept = readWords('complements-kept.txt');
const COMPLEMENTS = new Set('出到住上下成好完开起清见动');
/** After a verb of two characters: 提供 给. 于 follows adjectives and nouns too: 致力 于, 有利 于. */
const PREPOSITIONS = new Set('给自在');
const GRAMMAR_TAGS = new Set(['d', 'c', 'p', 'r']);

/** A verb of two characters stands apart from its complement (注意 到, 致力 于); with 不 or 得 all three do (看 不 出). */
export const splitComplements: Split = (word, dictionary) => {
  if (word.length !== 3 || kept.has(word)) return null;
  const last = word.charAt(2);
  const middle = word.charAt(1);
  if (COMPLEMENTS.has(last) && (middle === '不' || middle === '得')) return [...word];
  if (last === '于' && dictionary.has(word.slice(0, 2))) return [word.slice(0, 2), last];
  if (GRAMMAR_TAGS.has(dictionary.tag(word)) || !dictionary.tag(word.slice(0, 2)).startsWith('v')) return null;
  return COMPLEMENTS.has(last) || PREPOSITIONS.has(last) ? [word.slice(0, 2), last] : null;
};
