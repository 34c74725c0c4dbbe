import { readWords } from '../data.ts';
import type { Split } from './split.ts';

const adverbs = readWords('adverbs-apart.txt');
const degrees = readWords('degree-words.txt');

/** Adverbs and words of degree stand apart from what follows: 都是 → 都 是, 不能 → 不 能, 更多 → 更 多. */
export const splitListed: Split = (word) =>
  adverbs.has(word) || degrees.has(word) ? [word.charAt(0), word.slice(1)] : null;
