import { readWords } from '../data.ts';
import type { Split } from './split.ts';

const kept = readWords('zai-kept.txt');

/** A verb stands apart from 在 after it: 坐在 → 坐 在. */
export const splitPlaces: Split = (word, dictionary) =>
  word.length === 2 && word.endsWith('在') && dictionary.tag(word).startsWith('v') && !kept.has(word) ? [word.charAt(0), '在'] : null;
