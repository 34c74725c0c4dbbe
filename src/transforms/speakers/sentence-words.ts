import { readWordClasses } from './wordlist.ts';

const LISTS = ['cue-words.tsv', 'function-words.tsv', 'plain-words.tsv', 'source-words.tsv'] as const;

/** The words that are features of a sentence, numbered from 0. */
export const SENTENCE_WORDS: ReadonlyMap<string, number> = new Map([...new Set(LISTS.flatMap((list) => [...readWordClasses(list).values()].flat()))].map((word, index) => [word, index]));

/** Words that say what should be or will be. */
export const MODALS: ReadonlySet<string> = new Set(['要', '应', '应该', '应当', '必须', '需要', '将', '愿', '可以', '能够', '希望', '能', '会', '需', '不能', '必将']);
