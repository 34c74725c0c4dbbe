import { readFileSync } from 'node:fs';
import { readWords } from '../data.ts';
import type { Lexeme } from '../lexicon.ts';
import { joined, type Rewrite } from './rewrite.ts';

const members = readWords('members.txt');
/** Suffix → what the word before it must be. */
const suffixes = new Map(
  readFileSync(new URL('../data/suffixes.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([suffix = '', stem = '']) => [suffix, stem] as const),
);
const PREFIXES = new Set('副总');
const CONTENT = /^(?:n|vn|v|a|an|b|l|j|nz)$/u;

/** A suffix stays on the word of two characters before it: 变革 期 → 变革期, 德国 人 → 德国人. */
export const joinSuffixes: Rewrite = (words, at, lexicon) => {
  const stem = words[at];
  const suffix = words[at + 1];
  if (stem === undefined || suffix === undefined || suffix.word.length !== 1) return null;
  const wanted = suffixes.get(suffix.word);
  return wanted !== undefined && fits(stem, wanted) ? joined(words, at, 2, lexicon, 'n') : null;
};

/** 副 and 总 stay on the noun after them: 副 主席 → 副主席, 总 冠军 → 总冠军. */
export const joinPrefixes: Rewrite = (words, at, lexicon) => {
  const noun = words[at + 1];
  if (!PREFIXES.has(words[at]?.word ?? '') || noun?.word.length !== 2) return null;
  return noun.pos.startsWith('n') ? joined(words, at, 2, lexicon, 'n') : null;
};

function fits(stem: Lexeme, wanted: string): boolean {
  if (wanted === 'member') return members.has(stem.word);
  if (wanted === 'country') return stem.pos.startsWith('ns') && stem.word.length <= 4;
  return stem.word.length === 2 && CONTENT.test(stem.pos);
}
