/** Finds terms in texts; terms are numbered as they were given. */
export interface Matcher {
  /**
   * Finds the longest term at each place from left to right, without overlaps, and appends their numbers to `found`.
   * Linear in the text: at each place at most as many steps as the longest term has units.
   */
  readonly match: (text: string, found: number[]) => void;
}

const NO_TERM = -1;
const UNITS = 0x10000;

/** Bits of the hash of a term's first two units; 20,000 terms fill a fiftieth of the filter. */
const BIGRAM_BITS = 20;

/**
 * Builds a matcher of distinct terms of two units or more: a trie in flat arrays, whose first edges are a table by
 * unit and the others one open-addressed table, behind a filter of terms' first two units that turns most places away.
 */
export function buildMatcher(terms: readonly string[]): Matcher {
  return new TrieMatcher(buildTrie(terms), buildFilter(terms));
}

class TrieMatcher implements Matcher {
  readonly #trie: Trie;
  readonly #filter: Uint8Array;
  #bytes = Buffer.alloc(2048);
  #units = new Uint16Array(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length / 2);
  /** Where the term ends that was found last. */
  #end = 0;

  constructor(trie: Trie, filter: Uint8Array) {
    this.#trie = trie;
    this.#filter = filter;
  }

  match(text: string, found: number[]): void {
    this.#load(text);
    const [units, filter, last] = [this.#units, this.#filter, text.length - 1];
    let at = 0;
    while (at < last) {
      const bigram = bigramOf(units[at] ?? 0, units[at + 1] ?? 0);
      const term = ((filter[bigram >>> 3] ?? 0) & (1 << (bigram & 7))) === 0 ? NO_TERM : this.#longest(at, last);
      if (term !== NO_TERM) found.push(term);
      at = term === NO_TERM ? at + 1 : this.#end;
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

  /** The longest term that begins at `start`, or −1. */
  #longest(start: number, last: number): number {
    const [{ first, edges, termAt }, units] = [this.#trie, this.#units];
    let term = NO_TERM;
    let node = first[units[start] ?? 0] ?? 0;
    for (let at = start + 1; node !== 0; at += 1) {
      const known = termAt[node] ?? NO_TERM;
      if (known !== NO_TERM) [term, this.#end] = [known, at];
      node = at <= last ? edges.target(node, units[at] ?? 0) : 0;
    }
    return term;
  }
}

interface Trie {
  /** For each first unit its node, 0 for none. */
  readonly first: Int32Array;
  readonly edges: EdgeTable;
  /** For each node the term that ends there, or −1. */
  readonly termAt: Int32Array;
}

function buildTrie(terms: readonly string[]): Trie {
  const first = new Int32Array(UNITS);
  const edges = new EdgeTable(terms.reduce((units, term) => units + term.length, 1));
  const termAt = [NO_TERM];
  terms.forEach((term, index) => {
    let node = first[term.charCodeAt(0)] ?? 0;
    if (node === 0) node = first[term.charCodeAt(0)] = termAt.push(NO_TERM) - 1;
    for (let at = 1; at < term.length; at += 1) {
      const unit = term.charCodeAt(at);
      const known = edges.target(node, unit);
      if (known === 0) edges.add(node, unit, termAt.push(NO_TERM) - 1);
      node = known === 0 ? termAt.length - 1 : known;
    }
    termAt[node] = index;
  });
  return { first, edges, termAt: Int32Array.from(termAt) };
}

/** The edges of a trie: (node, unit) → node, in one open-addressed table at most half full. Node 0 means none. */
class EdgeTable {
  readonly #mask: number;
  /** Three entries a slot: node, unit, target. */
  readonly #slots: Int32Array;

  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * capacity));
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots * 3);
  }

  target(node: number, unit: number): number {
    return this.#slots[this.#slot(node, unit) + 2] ?? 0;
  }

  add(node: number, unit: number, target: number): void {
    const slot = this.#slot(node, unit);
    this.#slots[slot] = node;
    this.#slots[slot + 1] = unit;
    this.#slots[slot + 2] = target;
  }

  /** Where the edge is, or the free place where it would be. */
  #slot(node: number, unit: number): number {
    const slots = this.#slots;
    let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & this.#mask;
    while (slots[slot * 3 + 2] !== 0 && (slots[slot * 3] !== node || slots[slot * 3 + 1] !== unit)) slot = (slot + 1) & this.#mask;
    return slot * 3;
  }
}

function buildFilter(terms: readonly string[]): Uint8Array {
  const filter = new Uint8Array(2 ** BIGRAM_BITS / 8);
  for (const term of terms) {
    const bigram = bigramOf(term.charCodeAt(0), term.charCodeAt(1));
    filter[bigram >>> 3] = (filter[bigram >>> 3] ?? 0) | (1 << (bigram & 7));
  }
  return filter;
}

function bigramOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - BIGRAM_BITS);
}
