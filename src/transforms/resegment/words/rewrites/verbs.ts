import { readCharacters } from '../data.ts';
import { joined, type Rewrite } from './rewrite.ts';

const verbs = readCharacters('joined-verbs.txt');
const ADJECTIVES = new Set('新大高强好多');

/** A verb and its complement of one character each are one word: 抓好, 做大. */
export const joinComplements: Rewrite = (words, at, lexicon) => {
  const complement = words[at + 1]?.word ?? '';
  return verbs.has(words[at]?.word ?? '') && (complement === '好' || complement === '大') ? joined(words, at, 2, lexicon, 'v') : null;
};

/** 出 belongs to the verb before it, not to the adjective after it: 展示 出新 的 → 展示 出 新 的. */
export const freeComplements: Rewrite = (words, at, lexicon) => {
  const [verb, word, next] = [words[at], words[at + 1]?.word ?? '', words[at + 2]?.word];
  if (verb?.word.length !== 2 || !verb.pos.startsWith('v') || next !== '的') return null;
  if (word.length !== 2 || word.charAt(0) !== '出' || !ADJECTIVES.has(word.charAt(1))) return null;
  return { length: 2, words: [verb, lexicon.lexeme('出'), lexicon.lexeme(word.charAt(1))] };
};
