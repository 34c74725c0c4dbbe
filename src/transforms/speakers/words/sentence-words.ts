import { readWordClasses } from './wordlist.ts';

const LISTS = ['cue-words.tsv', 'function-words.tsv', 'plain-words.tsv', 'source-words.tsv'] as const;

const listed = new Set(LISTS.flatMap((list) => [...readWordClasses(list).values()].flat()));

/** The words that are features of a sentence, numbered from 0. */
export const SENTENCE_WORDS: ReadonlyMap<string, number> = new Map([...listed].map((word, index) => [word, index]));

const telling = readWordClasses('telling-words.tsv');

/** Words that say what should be or will be. */
export const MODALS: ReadonlySet<string> = new Set(telling.get('modal'));

/** Words by which a report says that two meet. */
export const MEETS: ReadonlySet<string> = new Set(telling.get('meets'));

/** Words by which a report says that somebody answers. */
export const ANSWERS: ReadonlySet<string> = new Set(telling.get('answers'));
