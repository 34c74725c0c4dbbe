// Writes not-names.txt: npx tsx training/speakers/not-names.ts
import { writeFileSync } from 'node:fs';
import { givenWeight, soundsForeign, surnameLength, surnameWeight } from '../../src/transforms/speakers/words/name-characters.ts';
import { type DictionaryWord, dictionaryWords, listFile } from './dictionary.ts';

/** Frequency in jieba's dictionary from which a word is common enough to be none of a person's names. */
const COMMON = 3;
/**
 * Frequencies from which a word that the dictionary has for a name is doubted, and log odds of its characters below which
 * it is none (文明, 荣誉).
 */
const DOUBTED = [{ frequency: 50, odds: 5 }, { frequency: 1000, odds: 8 }];
/** Frequency from which a word that could be written by sound (基本, 热烈) is common. */
const COMMON_BY_SOUND = 200;
const HEAD = `# Common words that begin like a Chinese name (a surname and one or two characters) or look like one written by sound but are none, one a line.
# From the dictionary of jieba (MIT licence) by training/speakers/not-names.ts; made by a script, not to be edited.
`;

const listed = dictionaryWords().filter((entry) => isShort(entry) && isCommon(entry) && looksLikeName(entry));
writeFileSync(listFile('not-names.txt'), `${HEAD}${listed.map(({ word }) => word).toSorted().join('\n')}\n`);

function isShort({ word }: DictionaryWord): boolean {
  return word.length === 2 || word.length === 3;
}

function isCommon(entry: DictionaryWord): boolean {
  return entry.tag.startsWith('nr') ? isDoubted(entry) : entry.frequency >= COMMON;
}

function isDoubted({ word, frequency }: DictionaryWord): boolean {
  const surname = surnameLength(word);
  const odds = surnameWeight(word.slice(0, surname)) + givenWeight(word.charCodeAt(surname));
  return word.length === surname + 1 && DOUBTED.some((doubt) => frequency >= doubt.frequency && odds < doubt.odds);
}

function looksLikeName({ word, frequency, tag }: DictionaryWord): boolean {
  return surnameLength(word) > 0 || (soundsForeign(word) && frequency >= COMMON_BY_SOUND && !/^n[rsz]/u.test(tag));
}
