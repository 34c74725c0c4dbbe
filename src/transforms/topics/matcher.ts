/** A term that was found: its number, and where in the text it stands (units, end exclusive). */
export interface Matcher {
  /** How many terms it knows. */
  readonly size: number;
  /**
   * Finds the longest term at each place from left to right, without overlaps, and hands its number and start to
   * `found`. Linear in the text: at each place at most as many steps as the longest term has units.
   */
  readonly match: (text: string, found: (term: number, start: number) => void) => void;
}

const BIGRAM_BITS = 16;
const NO_TERM = -1;

/**
 * Builds a matcher of distinct terms of two units or more: a trie in flat arrays with an open-addressed table of its
 * edges, behind a filter of the first two units that turns most places away with one look.
 */
export function buildMatcher(terms: readonly string[]): Matcher {
  const trie = buildTrie(terms);
  const filter = buildFilter(terms);
  return {
    size: terms.length,
    match(text, found) {
      const last = text.length - 1;
      let at = 0;
      while (at < last) {
        const bigram = bigramOf(text.charCodeAt(at), text.charCodeAt(at + 1));
        if (((filter[bigram >>> 3] ?? 0) & (1 << (bigram & 7))) === 0) {
          at += 1;
          continue;
        }
        const [term, length] = [trie.longest(text, at), trie.matched()];
        if (term !== NO_TERM) found(term, at);
        at += term === NO_TERM ? 1 : length;
      }
    },
  };
}

interface Trie {
  /** The longest term that begins at `start`, or −1. */
  readonly longest: (text: string, start: number) => number;
  /** Length in units of the term that `longest` gave last. */
  readonly matched: () => number;
}

function buildTrie(terms: readonly string[]): Trie {
  const edges = new EdgeTable(terms.reduce((units, term) => units + term.length, 1));
  const termAt = [NO_TERM];
  terms.forEach((term, index) => {
    let node = 0;
    for (let at = 0; at < term.length; at += 1) {
      const next = edges.target(node, term.charCodeAt(at));
      if (next === 0) {
        edges.add(node, term.charCodeAt(at), termAt.length);
        node = termAt.length;
        termAt.push(NO_TERM);
      } else {
        node = next;
      }
    }
    termAt[node] = index;
  });
  return walker(edges, Int32Array.from(termAt));
}

function walker(edges: EdgeTable, termAt: Int32Array): Trie {
  let length = 0;
  return {
    matched: () => length,
    longest(text, start) {
      let [node, best] = [0, NO_TERM];
      for (let at = start; at < text.length; at += 1) {
        node = edges.target(node, text.charCodeAt(at));
        if (node === 0) break;
        const term = termAt[node] ?? NO_TERM;
        if (term !== NO_TERM) [best, length] = [term, at + 1 - start];
      }
      return best;
    },
  };
}

/** The edges of a trie: (node, unit) → node, in one open-addressed table at most half full. Node 0 means none. */
class EdgeTable {
  readonly #mask: number;
  readonly #nodes: Int32Array;
  readonly #units: Uint16Array;
  readonly #targets: Int32Array;

  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * capacity));
    this.#mask = slots - 1;
    this.#nodes = new Int32Array(slots);
    this.#units = new Uint16Array(slots);
    this.#targets = new Int32Array(slots);
  }

  target(node: number, unit: number): number {
    return this.#targets[this.#slot(node, unit)] ?? 0;
  }

  add(node: number, unit: number, target: number): void {
    const slot = this.#slot(node, unit);
    this.#nodes[slot] = node;
    this.#units[slot] = unit;
    this.#targets[slot] = target;
  }

  #slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7 & this.#mask;
    while (this.#targets[slot] !== 0 && (this.#nodes[slot] !== node || this.#units[slot] !== unit)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}

function buildFilter(terms: readonly string[]): Uint8Array {
  const filter = new Uint8Array(2 ** BIGRAM_BITS / 8 * 8);
  for (const term of terms) {
    const bigram = bigramOf(term.charCodeAt(0), term.charCodeAt(1));
    filter[bigram >>> 3] = (filter[bigram >>> 3] ?? 0) | (1 << (bigram & 7));
  }
  return filter;
}

/** A hash of two units into 19 bits. */
function bigramOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - BIGRAM_BITS - 3);
}
