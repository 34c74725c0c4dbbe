/** `space` stands for a line break or a space and is no word; `mark` is anything without letters or digits. */
export type Kind = 'han' | 'number' | 'latin' | 'mark' | 'space';

/** What the conditions of a rule may know of a word. */
export interface Features {
  readonly word: string;
  /** Part of speech, jieba's tag set. */
  readonly pos: string;
  readonly kind: Kind;
  /** Whether the dictionary has it. */
  readonly known: boolean;
}

/** A word with what the rules need to know of it; a class, so that all have one shape and reading them is fast. */
export class Lexeme implements Features {
  readonly word: string;
  readonly pos: string;
  readonly kind: Kind;
  readonly known: boolean;
  /** Whether it is a name of three characters and more that the dictionary lacks. */
  readonly isNewName: boolean;
  /** The rules that may begin with it and go on with it, as bits (see `rules.ts`). */
  readonly begins: number;
  readonly continues: number;

  constructor({ word, pos, kind, known }: Features, begins: number, continues: number) {
    this.word = word;
    this.pos = pos;
    this.kind = kind;
    this.known = known;
    this.isNewName = pos === 'nr' && word.length >= 3 && !known;
    this.begins = begins;
    this.continues = continues;
  }
}
