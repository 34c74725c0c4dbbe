/**
 * Ints of a node: whom it stands below, the unit that leads to it, the term that ends there (from 1, 0 for none), whether
 * longer ones go on.
 */
const NODE = 4;
const UNIT = 1;
const TERM = 2;
const LONGER = 3;

/** Bits of the hash in the filter: 16 KB, which fit the processor's first cache; 20,000 terms fill a tenth. */
const FILTER_BITS = 17;

/**
 * Terms as a trie in one open table: a node is found by whom it stands below and its unit, all of it in one line of the
 * processor's cache. Nodes begin at terms' second unit. A filter of terms' first two units turns most places away.
 */
export interface Trie {
  readonly nodes: Int32Array;
  /** Bits of the hash that give a node's place. */
  readonly bits: number;
  readonly filter: Uint8Array;
  /** Where the term ends that {@link longestAt} found last. */
  end: number;
}

/** Makes a trie of distinct terms; those of fewer than two units are left out. */
export function buildTrie(terms: readonly string[]): Trie {
  const most = terms.reduce((sum, term) => sum + Math.max(0, term.length - 1), 1);
  const bits = Math.ceil(Math.log2(1.5 * most));
  const trie = { nodes: new Int32Array(NODE * 2 ** bits), bits, filter: new Uint8Array(2 ** FILTER_BITS / 8), end: 0 };
  terms.forEach((term, number) => {
    if (term.length > 1) insert(trie, term, number);
  });
  return trie;
}

/** Whether a term may begin with these two units; never wrongly no. */
export function mayBegin(filter: Uint8Array, first: number, second: number): boolean {
  const bit = hashOf(~first, second) >>> (32 - FILTER_BITS);
  return ((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/**
 * The longest term that begins at `start` in `units`, of which those up to `last` count.
 * @returns the term's number, −1 for none
 */
export function longestAt(trie: Trie, units: Uint16Array, start: number, last: number): number {
  const { nodes } = trie;
  let above = ~(units[start] ?? 0);
  let term = 0;
  for (let at = start + 1; at <= last; at += 1) {
    const node = placeOf(trie, above, units[at] ?? 0);
    if (nodes[node] === 0) break;
    if (nodes[node + TERM] !== 0) {
      term = nodes[node + TERM] ?? 0;
      trie.end = at + 1;
    }
    if (nodes[node + LONGER] === 0) break;
    above = node + 1;
  }
  return term - 1;
}

function insert(trie: Trie, term: string, number: number): void {
  const { nodes, filter } = trie;
  const bit = hashOf(~term.charCodeAt(0), term.charCodeAt(1)) >>> (32 - FILTER_BITS);
  filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  let above = ~term.charCodeAt(0);
  for (let at = 1; at < term.length; at += 1) {
    const node = placeOf(trie, above, term.charCodeAt(at));
    nodes[node] = above;
    nodes[node + UNIT] = term.charCodeAt(at);
    if (at < term.length - 1) nodes[node + LONGER] = 1;
    else nodes[node + TERM] = number + 1;
    above = node + 1;
  }
}

/**
 * Where the node stands that `unit` leads to from `above` (a node's place + 1, or the complement of a first unit), or the
 * free place for it.
 */
function placeOf({ nodes, bits }: Trie, above: number, unit: number): number {
  let node = NODE * (hashOf(above, unit) >>> (32 - bits));
  while (nodes[node] !== 0 && (nodes[node] !== above || nodes[node + UNIT] !== unit)) node = (node + NODE) & (nodes.length - 1);
  return node;
}

function hashOf(above: number, unit: number): number {
  return Math.imul(Math.imul(above, 0x9e3779b1) ^ unit, 0x85ebca6b);
}
