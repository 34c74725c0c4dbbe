import { dict } from '@node-rs/jieba/dict.js';

/** A line of jieba's dictionary (MIT licence). */
export interface DictionaryWord {
  readonly word: string;
  /** Occurrences in the corpus behind the dictionary. */
  readonly frequency: number;
  /** Part of speech; names of persons begin with `nr`. */
  readonly tag: string;
}

/** The words of jieba's dictionary, in its order. */
export function dictionaryWords(): readonly DictionaryWord[] {
  return new TextDecoder().decode(dict).split('\n').map((line) => {
    const [word = '', frequency = '0', tag = ''] = line.split(' ');
    return { word, frequency: Number(frequency), tag };
  });
}

/** Where the lists that are made from it lie. */
export const listFile = (name: string): URL => new URL(`../../src/transforms/speakers/words/${name}`, import.meta.url);
