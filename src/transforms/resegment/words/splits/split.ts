import type { Dictionary } from '../dictionary.ts';

/** A rule that says where the standard cuts a word of jieba's: its parts, or null when the rule has nothing to say. */
export type Split = (word: string, dictionary: Dictionary) => readonly string[] | null;
