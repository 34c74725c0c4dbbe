import { consistsOf, readCharacters } from './data.ts';
import { Dictionary } from './dictionary.ts';
import { SPLITS } from './splits/index.ts';

/** A word with its part of speech (jieba's tag set) and what the rules need to know of it. */
export interface Lexeme {
  readonly word: string;
  readonly pos: string;
  readonly kind: Kind;
}

/** `space` stands for a line break or a space and is no word; `mark` is anything without letters or digits. */
export type Kind = 'han' | 'number' | 'latin' | 'mark' | 'space';

/** Words remembered at most; then the memory starts anew, which changes no result. */
const REMEMBERED = 100_000;
/** Longer strings (addresses, noise) are neither remembered nor cut. */
const LONGEST_REMEMBERED = 64;
const numerals = readCharacters('numerals.txt');

/** Words as the standard wants them, each worked out once. */
export class Lexicon {
  readonly dictionary = new Dictionary();
  readonly #refined = new Map<string, readonly Lexeme[]>();
  readonly #lexemes = new Map<string, Lexeme>();

  /** The words that one word of jieba's, or of the input's, makes by the standard; never none. */
  refine(word: string): readonly Lexeme[] {
    const known = this.#refined.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST_REMEMBERED) return [{ word, pos: 'x', kind: 'latin' }];
    if (this.#refined.size >= REMEMBERED) this.#refined.clear();
    const refined = this.#split(word).map((part) => this.lexeme(part));
    this.#refined.set(word, refined);
    return refined;
  }

  /** A word as it stands, with the dictionary's tag or `pos`. */
  lexeme(word: string, pos?: string): Lexeme {
    if (pos !== undefined) return { word, pos, kind: kindOf(word) };
    const known = this.#lexemes.get(word);
    if (known !== undefined) return known;
    if (this.#lexemes.size >= REMEMBERED) this.#lexemes.clear();
    const kind = kindOf(word);
    const lexeme = { word, pos: this.dictionary.tag(word) || DEFAULT_TAGS[kind], kind };
    this.#lexemes.set(word, lexeme);
    return lexeme;
  }

  #split(word: string): string[] {
    for (const split of SPLITS) {
      const parts = split(word, this.dictionary);
      if (parts !== null) return parts.flatMap((part) => (part === word ? [part] : this.#split(part)));
    }
    return [word];
  }
}

/** jieba's tags: m number, eng Latin, x mark, and n for a Chinese word that the dictionary lacks. */
const DEFAULT_TAGS: Readonly<Record<Kind, string>> = { han: 'n', number: 'm', latin: 'eng', mark: 'x', space: 'x' };

function kindOf(word: string): Kind {
  if (consistsOf(word, numerals)) return 'number';
  if (/^\p{Nd}[\d.,]*%?$/u.test(word)) return 'number';
  if (/^\p{Script=Han}/u.test(word)) return 'han';
  if (/^\s/u.test(word)) return 'space';
  return /[\p{L}\p{N}]/u.test(word) ? 'latin' : 'mark';
}
