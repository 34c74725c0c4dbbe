import { readWordClasses } from './wordlist.ts';

const LISTS = ['cue-words.tsv', 'function-words.tsv', 'plain-words.tsv', 'source-words.tsv'] as const;

/** The words that are features of a sentence, numbered from 0. */
export const SENTENCE_WORDS: ReadonlyMap<string, number> = new Map([...new Set(LISTS.flatMap((list) => [...readWordClasses(list).values()].flat()))].map((word, index) => [word, index]));

/** Words that say what should be or will be. */
export const MODALS: ReadonlySet<string> = new Set(['要', '应', '应该', '应当', '必须', '需要', '将', '愿', '可以', '能够', '希望', '能', '会', '需', '不能', '必将']);

/** Words by which a report says that two meet. */
export const MEETS: ReadonlySet<string> = new Set(['会见', '会谈', '会晤', '通话', '互致', '通电话', '会面', '见面', '举行']);

/** Words by which a report says that somebody answers. */
export const ANSWERS: ReadonlySet<string> = new Set(['答', '记者问', '答问', '回答', '提问', '采访', '专访', '访谈', '对话', '答记者问', '解读']);
