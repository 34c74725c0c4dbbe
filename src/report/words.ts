import { readFileSync } from 'node:fs';
import type { Both, Language } from './language.ts';

/** The words of the interface that depend on data, in both languages: `page/words.json`. */
export const WORDS = JSON.parse(readFileSync(new URL('./page/words.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Both<string>>
>;

/** A value of a column in words; the value itself when the list has none. */
export const wordOf = (value: string, language: Language): string => WORDS[value]?.[language] ?? value;
