import { surnameLength } from '../words/name-characters.ts';
import { readWordClasses } from '../words/wordlist.ts';

const WORDS = readWordClasses('function-words.tsv');
const BEFORE: ReadonlySet<string> = new Set(WORDS.get('familiar-before'));
const AFTER: ReadonlySet<string> = new Set([...(WORDS.get('familiar-after') ?? []), ...(WORDS.get('honorific') ?? [])]);

/** The surname by which a familiar or polite form calls a person: 老马 → 马, 周先生 → 周, 陈某 → 陈; empty for another name. */
export function surnameCalled(name: string): string {
  if (name.length === 1) return surnameLength(name) === 1 ? name : '';
  const after = name.slice(1);
  if (BEFORE.has(name.charAt(0)) && surnameLength(after) === after.length) return after;
  const surname = surnameLength(name);
  return AFTER.has(name.slice(surname)) ? name.slice(0, surname) : '';
}
