import { dataLines } from '../../../text/data-file.ts';
import { readWordClasses } from './wordlist.ts';

const LISTS = readWordClasses('name-characters.tsv');
const SURNAMES: ReadonlySet<string> = new Set(LISTS.get('surname')?.flatMap((line) => [...line]));
const COMPOUND: ReadonlySet<string> = new Set(LISTS.get('compound'));
const FOREIGN: ReadonlySet<string> = new Set(LISTS.get('foreign')?.flatMap((line) => [...line]));

/** Marks that join the parts of a foreign name: 弗拉基米尔·普京, 迪亚斯-卡内尔. */
export function isNameJoin(word: string): boolean {
  return word === '·' || word === '-' || word === '・' || word === '•' || word === '－' || word === '‧' || word === '—' || word === '.';
}

/** The dot between the parts of a foreign name. */
export function isDot(word: string): boolean {
  return word === '·' || word === '・' || word === '•' || word === '‧';
}

/** Whether each character is one by which foreign names are written. */
export function soundsForeign(word: string): boolean {
  for (const character of word) if (!FOREIGN.has(character) && !isNameJoin(character)) return false;
  return word !== '' && !isNameJoin(word);
}

/** Whether the word begins like a Chinese name: a surname, of one character or two. */
export function beginsWithSurname(word: string): boolean {
  return SURNAMES.has(word.charAt(0)) || COMPOUND.has(word.slice(0, 2));
}

/** Length in characters of the surname that begins the word, 0 when none does. */
export function surnameLength(word: string): number {
  if (COMPOUND.has(word.slice(0, 2))) return 2;
  return SURNAMES.has(word.charAt(0)) ? 1 : 0;
}

const NOT_NAMES: ReadonlySet<string> = new Set(dataLines(new URL('./not-names.txt', import.meta.url)));
const NEWS_WORDS: ReadonlySet<string> = new Set(dataLines(new URL('./news-words.txt', import.meta.url)));

/** Whether news use a word that looks like a name, and never for a person: 蓝图, 石家庄. */
export function isNewsWord(word: string): boolean {
  return NEWS_WORDS.has(word);
}

/** Whether a word is a common one that only begins like a name: 方案, 高校. */
export function isCommonWord(word: string): boolean {
  return NOT_NAMES.has(word);
}

const FIRSTS: ReadonlySet<string> = new Set([...SURNAMES, ...FOREIGN, ...[...COMPOUND].map((name) => name.charAt(0)), '小', '老', '阿']);

/** Whether a word's first character can begin any name. */
export function mayBegin(word: string): boolean {
  return FIRSTS.has(word.charAt(0));
}

const WEIGHTS = readWordClasses('name-weights.tsv');

/** The weights of a kind of characters; a class is named by its kind and weight, as `given3`. */
function weightsOf(kind: string): ReadonlyMap<string, number> {
  const classes = [...WEIGHTS].filter(([name]) => name.startsWith(kind));
  return new Map(
    classes.flatMap(([name, characters]) => characters.map((character): [string, number] => [character, Number(name.slice(kind.length))])),
  );
}

const SURNAME_WEIGHTS = weightsOf('surname');
const GIVEN_WEIGHTS = weightsOf('given');
/** Log odds of a listed surname of two characters; few words begin like one. */
const COMPOUND_WEIGHT = 3;

/** Weights by code unit, since each character of a text is asked for. */
const GIVEN_BY_UNIT = new Int8Array(0x10000);
for (const [character, weight] of GIVEN_WEIGHTS) GIVEN_BY_UNIT[character.charCodeAt(0)] = weight;
const SURNAME_UNITS = new Uint8Array(0x10000);
for (const name of [...SURNAMES, ...COMPOUND]) SURNAME_UNITS[name.charCodeAt(0)] = 1;

/** Whether a surname can begin with a code unit. */
export function maySurnameBegin(unit: number): boolean {
  return SURNAME_UNITS[unit] === 1;
}

/** Log odds that a word which begins with this surname is a name. */
export function surnameWeight(surname: string): number {
  return surname.length > 1 ? COMPOUND_WEIGHT : (SURNAME_WEIGHTS.get(surname) ?? 0);
}

/** Log odds of a character, by its code unit, in the given part of a name against running text. */
export function givenWeight(unit: number): number {
  return GIVEN_BY_UNIT[unit] ?? 0;
}
