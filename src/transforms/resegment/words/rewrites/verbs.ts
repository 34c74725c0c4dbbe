import { readCharacters } from '../data.ts';
import { joined, type Rewrite } from './rewrite.ts';

const verbs = readCharacters('joined-verbs.txt');
const ADJECTIVES = new Set('新大高强好多');

/** A verb and its complement of one character each are one word: 抓好, 做大. */
export const joinComplements: Rewrite = {
  name: 'join-complements',
  begins: ({ word }) => verbs.has(word),
  continues: ({ word }) => word === '好' || word === '大',
  apply: (words, at, vocabulary) => joined(words, at, 2, vocabulary, 'v'),
};

/** 出 belongs to the verb before it, not to the adjective after it: 展示 出新 的 → 展示 出 新 的. */
export const freeComplements: Rewrite = {
  name: 'free-complements',
  begins: ({ word, pos }) => word.length === 2 && pos.startsWith('v'),
  continues: ({ word }) => word.length === 2 && word.startsWith('出') && ADJECTIVES.has(word.charAt(1)),
  apply(words, at, vocabulary) {
    const [verb, word] = [words[at], words[at + 1]?.word ?? ''];
    if (verb === undefined || words[at + 2]?.word !== '的') return null;
    return { length: 2, words: [verb, vocabulary.lexeme('出'), vocabulary.lexeme(word.charAt(1))] };
  },
};
