import type { Features, Lexeme } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';

/** What stands in place of the first `length` words. */
export interface Rewritten {
  readonly length: number;
  readonly words: readonly Lexeme[];
}

/** A rule for words beside each other. */
export interface Rewrite {
  readonly name: string;
  /** Whether the rule may begin with a word; asked once for each distinct word. */
  readonly begins: (word: Features) => boolean;
  /** Whether it may go on with a word; asked once for each distinct word. */
  readonly continues: (word: Features) => boolean;
  /** Looks at the words from `at` on, of which the first two meet the conditions; null when it leaves them alone. */
  readonly apply: (words: readonly Lexeme[], at: number, lexicon: Lexicon) => Rewritten | null;
}

/** Writes `length` words as one. */
export function joined(words: readonly Lexeme[], at: number, length: number, lexicon: Lexicon, pos?: string): Rewritten {
  let word = '';
  for (let index = at; index < at + length; index += 1) word += words[index]?.word ?? '';
  return { length, words: [lexicon.lexeme(word, pos)] };
}
