import type { Lexeme, Lexicon } from '../lexicon.ts';

/** What stands in place of the first `length` words. */
export interface Rewritten {
  readonly length: number;
  readonly words: readonly Lexeme[];
}

/** A rule that looks at the words from `at` on and may write them anew; null when it has nothing to say. */
export type Rewrite = (words: readonly Lexeme[], at: number, lexicon: Lexicon) => Rewritten | null;

/** Writes `length` words as one. */
export function joined(words: readonly Lexeme[], at: number, length: number, lexicon: Lexicon, pos?: string): Rewritten {
  let word = '';
  for (let index = at; index < at + length; index += 1) word += words[index]?.word ?? '';
  return { length, words: [lexicon.lexeme(word, pos)] };
}
