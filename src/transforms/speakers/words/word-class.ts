import { CUE, Is, MARK } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** The classes of {@link classOf}. */
export const CLASS_COUNT = 20;

/** What a word is first of all, of the things that it can be. */
const ORDER = [
  Is.OPEN,
  Is.CLOSE,
  MARK,
  Is.NAME,
  Is.SELF,
  Is.PRONOUN,
  Is.TIME,
  Is.ASSEMBLY,
  Is.GROUP,
  Is.SAY,
  CUE,
  Is.DEMONSTRATIVE,
  Is.PREPOSITION,
  Is.CONJUNCTION,
  Is.ROLE,
  Is.BODY,
  Is.PLACE,
  Is.ADVERB,
];

/** The class of a word by itself: 0 for none. */
export function classOf(scan: Scan, index: number): number {
  if (index >= scan.words.length) return 0;
  const bits = scan.bits[index] ?? 0;
  const found = ORDER.findIndex((bit) => (bits & bit) !== 0);
  return found < 0 ? (bits & Is.VERB ? CLASS_COUNT - 1 : 0) : found + 1;
}

/** The number of edges that a value has reached. */
export function bucket(value: number, edges: readonly number[]): number {
  let index = 0;
  while (index < edges.length && value >= (edges[index] ?? 0)) index += 1;
  return index;
}
