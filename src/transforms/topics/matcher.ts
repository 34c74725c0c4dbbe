import { longestAt, mayBegin, type Trie } from './trie.ts';

/** Finds terms in texts; terms are numbered as they were given. */
export interface Matcher {
  /**
   * Finds the longest term at each place from left to right, without overlaps, and appends their numbers to `found`.
   * Linear in the text: at each place at most as many steps as the longest term has units.
   */
  readonly match: (text: string, found: number[]) => void;
}

/** A matcher of the terms of a trie. */
export function buildMatcher(trie: Trie): Matcher {
  return new TrieMatcher(trie);
}

class TrieMatcher implements Matcher {
  readonly #trie: Trie;
  #bytes = Buffer.alloc(2048);
  #units = new Uint16Array(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length / 2);

  constructor(trie: Trie) {
    this.#trie = trie;
  }

  match(text: string, found: number[]): void {
    this.#load(text);
    const [trie, units, last] = [this.#trie, this.#units, text.length - 1];
    const { filter } = trie;
    let at = 0;
    while (at < last) {
      const term = mayBegin(filter, units[at] ?? 0, units[at + 1] ?? 0) ? longestAt(trie, units, at, last) : -1;
      if (term >= 0) found.push(term);
      at = term < 0 ? at + 1 : trie.end;
    }
  }

  /** Copies the text's units in one go: reading them one by one from a slice of a longer string is slower. */
  #load(text: string): void {
    if (this.#units.length < text.length) {
      this.#bytes = Buffer.alloc(2 * text.length);
      this.#units = new Uint16Array(this.#bytes.buffer, this.#bytes.byteOffset, text.length);
    }
    this.#bytes.write(text, 'utf16le');
  }
}
