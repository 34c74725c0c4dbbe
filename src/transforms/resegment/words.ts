import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** Cuts and tags sentences. */
export interface WordCutter {
  /** Words of a folded sentence, without white space, in order. */
  cut(folded: string): string[];
  /** Part of speech of a folded word, jieba's tag. */
  tag(word: string): string;
}

/** Tags remembered at most; then the memory starts anew, which changes no result. */
const REMEMBERED = 100_000;

/** Loads jieba's dictionary (0.13 s, 50 MB). */
export function createCutter(): WordCutter {
  const jieba = Jieba.withDict(dict);
  const tags = new Map<string, string>();
  return {
    cut: (folded) => jieba.cut(folded, false).filter((word) => word.trim() !== ''),
    tag: (word) => {
      const known = tags.get(word);
      if (known !== undefined) return known;
      if (tags.size >= REMEMBERED) tags.clear();
      const tag = jieba.tag(word, false)[0]?.tag ?? 'x';
      tags.set(word, tag);
      return tag;
    },
  };
}
