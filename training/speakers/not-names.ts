import { writeFileSync } from 'node:fs';
import { dict } from '@node-rs/jieba/dict.js';
import { givenWeight, soundsForeign, surnameLength, surnameWeight } from '../../src/transforms/speakers/name-characters.ts';

/** Frequency in jieba's dictionary from which a word is common enough to be none of a person's names. */
const COMMON = 3;
/** Frequencies from which a word that the dictionary has for a name is doubted, and log odds of its characters below which it is none (文明, 荣誉). */
const DOUBTED = [{ frequency: 50, odds: 5 }, { frequency: 1000, odds: 8 }];
/** Frequency from which a word that could be written by sound (基本, 热烈) is common. */
const COMMON_BY_SOUND = 200;
const HEAD = '# Common words that begin like a Chinese name (a surname and one or two characters) or look like one written by sound but are none, one a line.\n# From the dictionary of jieba (MIT licence) by training/speakers/not-names.ts; made by a script, not to be edited.\n';

const words = new TextDecoder().decode(dict).split('\n').flatMap((line) => {
  const [word = '', frequency = '0', tag = ''] = line.split(' ');
  const named = tag.startsWith('nr') ? !isDoubted(word, Number(frequency)) : Number(frequency) < COMMON;
  const soundsLikeName = surnameLength(word) > 0 || (soundsForeign(word) && Number(frequency) >= COMMON_BY_SOUND && !/^n[rsz]/u.test(tag));
  return !named && word.length >= 2 && word.length <= 3 && soundsLikeName ? [word] : [];
});
function isDoubted(word: string, frequency: number): boolean {
  const surname = surnameLength(word);
  const odds = surnameWeight(word.slice(0, surname)) + givenWeight(word.charCodeAt(surname));
  return word.length === surname + 1 && DOUBTED.some((doubt) => frequency >= doubt.frequency && odds < doubt.odds);
}

writeFileSync(new URL('../../src/transforms/speakers/not-names.txt', import.meta.url), HEAD + words.toSorted().join('\n') + '\n');
