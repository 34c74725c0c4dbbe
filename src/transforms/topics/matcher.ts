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

/** So many nodes are looked through one by one, more are halved first. */
const FEW = 8;

/** Bits of the hash of a term's first two units; 20,000 terms fill a fiftieth of the filter. */
const BIGRAM_BITS = 20;

/**
 * Builds a matcher of distinct terms of two units or more: a trie in flat arrays, small enough for the
 * processor's cache, behind a filter of terms' first two units that turns most places away.
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
    const [{ first, termAt }, units] = [this.#trie, this.#units];
    let term = NO_TERM;
    let node = first[units[start] ?? 0] ?? 0;
    for (let at = start + 1; node !== 0; at += 1) {
      const known = termAt[node] ?? NO_TERM;
      if (known !== NO_TERM) {
        term = known;
        this.#end = at;
      }
      node = at <= last ? childOf(this.#trie, node, units[at] ?? 0) : 0;
    }
    return term;
  }
}

/** Nodes are numbered level by level, so that those below one node follow each other, sorted by unit; 0 is the root. */
interface Trie {
  /** For each first unit its node, 0 for none. */
  readonly first: Int32Array;
  /** Of node `n` those right below are `below[n]` to `below[n + 1]`. */
  readonly below: Int32Array;
  /** For each node the unit that leads to it. */
  readonly units: Uint16Array;
  /** For each node the term that ends there, or −1. */
  readonly termAt: Int32Array;
}

/** The node below `node` that `unit` leads to, 0 for none. */
function childOf({ below, units }: Trie, node: number, unit: number): number {
  let [from, to] = [below[node] ?? 0, below[node + 1] ?? 0];
  while (to - from > FEW) {
    const middle = (from + to) >>> 1;
    if ((units[middle] ?? 0) <= unit) from = middle;
    else to = middle;
  }
  while (from < to && units[from] !== unit) from += 1;
  return from < to ? from : 0;
}

function buildTrie(terms: readonly string[]): Trie {
  const sorted = terms.map((text, term) => ({ text, term })).toSorted((a, b) => (a.text < b.text ? -1 : 1));
  const [units, termAt, below]: [number[], number[], number[]] = [[0], [], []];
  const spans: Span[] = [{ start: 0, end: sorted.length, depth: 0 }];
  for (const { start, end, depth } of spans) {
    below.push(units.length);
    const ends = sorted[start]?.text.length === depth;
    termAt.push(ends ? (sorted[start]?.term ?? NO_TERM) : NO_TERM);
    for (let at = ends ? start + 1 : start; at < end;) {
      const [from, unit] = [at, sorted[at]?.text.charCodeAt(depth) ?? 0];
      while (at < end && sorted[at]?.text.charCodeAt(depth) === unit) at += 1;
      units.push(unit);
      spans.push({ start: from, end: at, depth: depth + 1 });
    }
  }
  below.push(units.length);
  const first = new Int32Array(UNITS);
  for (let node = 1; node < (below[1] ?? 0); node += 1) first[units[node] ?? 0] = node;
  return { first, below: Int32Array.from(below), units: Uint16Array.from(units), termAt: Int32Array.from(termAt) };
}

/** The sorted terms that go through one node, which is reached after `depth` units. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
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
