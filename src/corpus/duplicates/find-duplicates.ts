import { kindOf, samePackedText, textHash } from './imprint.ts';
import { NearIndex, type Repeat } from './near-index.ts';

/** Packed imprints of documents, in the order of their `docId`. */
export interface PackedImprints {
  readonly bytes: Uint8Array;
  /** For each document where its packed imprint begins; equal documents may share one. */
  readonly places: Uint32Array;
}

/**
 * Finds documents that repeat an earlier one: the first of each kind is the original, and every later one that equals
 * it, or is as similar as `near` says, repeats it. Two originals are never that similar, but two repeats of one original
 * may be less so. What comes out depends on the documents and their order alone.
 *
 * @param near least similarity of a near-duplicate; `false` finds equal texts only
 * @returns what documents repeat, by their numbers
 */
export function findDuplicates({ bytes, places }: PackedImprints, near: number | false): ReadonlyMap<number, Repeat> {
  const repeats = new Map<number, Repeat>();
  const firsts = new FirstTexts(bytes, places);
  const index = near === false ? null : new NearIndex(bytes, places, near);
  for (const [document, place] of places.entries()) {
    const kind = kindOf(bytes, place);
    if (kind === 'none') continue;
    const first = firsts.firstLike(document);
    const equal = first === document ? null : (repeats.get(first) ?? { of: first, similarity: null });
    const repeat = equal ?? (kind === 'compared' ? (index?.findOrAdd(document) ?? null) : null);
    if (repeat !== null) repeats.set(document, repeat);
  }
  return repeats;
}

/** The first document of each text, in an open table: a `Map` holds 2²⁴ entries at most, and takes ten times the room. */
class FirstTexts {
  readonly #bytes: Uint8Array;
  readonly #places: Uint32Array;
  /** Documents, counted from 1; 0 is none. */
  readonly #table: Uint32Array;

  constructor(bytes: Uint8Array, places: Uint32Array) {
    this.#bytes = bytes;
    this.#places = places;
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * places.length + 1)));
  }

  /** The first document with this one's text: the document itself when it is new. */
  firstLike(document: number): number {
    const place = this.#places[document] ?? 0;
    const mask = this.#table.length - 1;
    for (let slot = textHash(this.#bytes, place) & mask; ; slot = (slot + 1) & mask) {
      const known = (this.#table[slot] ?? 0) - 1;
      if (known < 0) {
        this.#table[slot] = document + 1;
        return document;
      }
      if (samePackedText(this.#bytes, this.#places[known] ?? 0, place)) return known;
    }
  }
}
