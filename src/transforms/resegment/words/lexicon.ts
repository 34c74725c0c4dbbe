import { ByUnit } from '../../../text/by-unit.ts';
import { consistsOf, readCharacters } from './data.ts';
import { Dictionary } from './dictionary.ts';
import { type Kind, Lexeme } from './lexeme.ts';
import { rulesBegunBy, rulesContinuedBy } from './rewrites/rules.ts';
import { SPLITS } from './splits/index.ts';
import { WordTable } from './word-table.ts';

/** Words remembered at most; then the memory starts anew, which changes no result. */
const REMEMBERED = 100_000;
/** Longer strings (addresses, noise) are neither remembered nor cut. */
const LONGEST_REMEMBERED = 64;
const numerals = readCharacters('numerals.txt');

/** Words as the standard wants them, each worked out once. */
export class Lexicon {
  readonly dictionary = new Dictionary();
  readonly #refined = new WordTable<readonly Lexeme[]>();
  readonly #singles = new ByUnit<readonly Lexeme[]>();
  /** By the tag asked for, empty for the dictionary's; tags are few. */
  readonly #lexemes = new Map<string, Map<string, Lexeme>>();

  /** The words that all of jieba's words, or of the input's, make by the standard. */
  refineAll(words: readonly string[]): Lexeme[] {
    const refined: Lexeme[] = [];
    for (const word of words) {
      const parts = word.length === 1 ? this.#single(word) : this.refine(word);
      for (const part of parts) refined.push(part);
    }
    return refined;
  }

  /** The words that one word of jieba's, or of the input's, makes by the standard; never none. */
  refine(word: string): readonly Lexeme[] {
    const known = this.#refined.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST_REMEMBERED) return [new Lexeme({ word, pos: 'x', kind: 'latin', known: false }, 0, 0)];
    const refined = this.#split(word).map((part) => this.lexeme(part));
    this.#refined.set(word, refined);
    return refined;
  }

  /** Half of all tokens are single characters: an index is quicker than a hash. */
  #single(word: string): readonly Lexeme[] {
    const unit = word.charCodeAt(0);
    return this.#singles.get(unit) ?? this.#singles.add(unit, [this.lexeme(word)]);
  }

  /** A word as it stands, with the dictionary's tag or `pos`. */
  lexeme(word: string, pos?: string): Lexeme {
    const lexemes = this.#lexemesTagged(pos ?? '');
    const known = lexemes.get(word);
    if (known !== undefined) return known;
    if (lexemes.size >= REMEMBERED) lexemes.clear();
    const lexeme = this.#describe(word, pos);
    if (word.length <= LONGEST_REMEMBERED) lexemes.set(word, lexeme);
    return lexeme;
  }

  #lexemesTagged(pos: string): Map<string, Lexeme> {
    const known = this.#lexemes.get(pos);
    if (known !== undefined) return known;
    const lexemes = new Map<string, Lexeme>();
    this.#lexemes.set(pos, lexemes);
    return lexemes;
  }

  #describe(word: string, pos?: string): Lexeme {
    const kind = kindOf(word);
    const entry = this.dictionary.lookUp(word);
    const features = { word, pos: pos ?? entry?.tag ?? DEFAULT_TAGS[kind], kind, known: entry !== null };
    return new Lexeme(features, rulesBegunBy(features), rulesContinuedBy(features));
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
