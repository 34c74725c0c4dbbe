import { writeFileSync } from 'node:fs';
import { dict } from '@node-rs/jieba/dict.js';
import { surnameLength } from '../../src/transforms/speakers/name-characters.ts';

/** Frequency in jieba's dictionary from which a word is common enough to be none of a person's names. */
const COMMON = 3;
const HEAD = '# Common words that begin like a Chinese name (a surname and one or two characters) but are none, one a line.\n# From the dictionary of jieba (MIT licence) by training/speakers/not-names.ts; made by a script, not to be edited.\n';

const words = new TextDecoder().decode(dict).split('\n').flatMap((line) => {
  const [word = '', frequency = '0', tag = ''] = line.split(' ');
  const named = tag.startsWith('nr') || Number(frequency) < COMMON;
  return !named && word.length >= 2 && word.length <= 3 && surnameLength(word) > 0 ? [word] : [];
});
writeFileSync(new URL('../../src/transforms/speakers/not-names.txt', import.meta.url), HEAD + words.toSorted().join('\n') + '\n');
