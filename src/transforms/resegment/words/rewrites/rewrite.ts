import type { Features, Lexeme } from '../lexeme.ts';

/** What a rule asks of the lexicon; an interface, for the lexicon asks the rules too. */
export interface Vocabulary {
  /** A word as it stands, with the dictionary's part of speech or `pos`. */
  readonly lexeme: (word: string, pos?: string) => Lexeme;
  readonly dictionary: { readonly has: (word: string) => boolean };
}

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
  readonly apply: (words: readonly Lexeme[], at: number, vocabulary: Vocabulary) => Rewritten | null;
}

/** Writes `length` words as one. */
export function joined(words: readonly Lexeme[], at: number, length: number, vocabulary: Vocabulary, pos?: string): Rewritten {
  let word = '';
  for (let index = at; index < at + length; index += 1) word += words[index]?.word ?? '';
  return { length, words: [vocabulary.lexeme(word, pos)] };
}
