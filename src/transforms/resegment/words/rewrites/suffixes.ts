import { dataRows } from '../../../../text/data-file.ts';
import { readWords } from '../data.ts';
import type { Features } from '../lexeme.ts';
import { joined, type Rewrite } from './rewrite.ts';

const members = readWords('members.txt');
/** Suffix → what the word before it must be. */
const suffixes = new Map(
  dataRows(new URL('../data/suffixes.tsv', import.meta.url)).map(([suffix = '', stem = '']) => [suffix, stem] as const),
);
const PREFIXES = new Set('副总');
const CONTENT = /^(?:n|vn|v|a|an|b|l|j|nz)$/u;

/** A suffix stays on the word of two characters before it: 变革 期 → 变革期, 德国 人 → 德国人. */
export const joinSuffixes: Rewrite = {
  name: 'join-suffixes',
  begins: (stem) => isContent(stem) || isCountry(stem) || members.has(stem.word),
  continues: ({ word }) => suffixes.has(word),
  apply(words, at, vocabulary) {
    const stem = words[at];
    const wanted = suffixes.get(words[at + 1]?.word ?? '');
    return stem !== undefined && wanted !== undefined && fits(stem, wanted) ? joined(words, at, 2, vocabulary, 'n') : null;
  },
};

/** 副 and 总 stay on the noun after them: 副 主席 → 副主席, 总 冠军 → 总冠军. */
export const joinPrefixes: Rewrite = {
  name: 'join-prefixes',
  begins: ({ word }) => PREFIXES.has(word),
  continues: ({ word, pos }) => word.length === 2 && pos.startsWith('n'),
  apply: (words, at, vocabulary) => joined(words, at, 2, vocabulary, 'n'),
};

function fits(stem: Features, wanted: string): boolean {
  if (wanted === 'member') return members.has(stem.word);
  return wanted === 'country' ? isCountry(stem) : isContent(stem);
}

function isCountry({ word, pos }: Features): boolean {
  return pos.startsWith('ns') && word.length <= 4;
}

function isContent({ word, pos }: Features): boolean {
  return word.length === 2 && CONTENT.test(pos);
}
