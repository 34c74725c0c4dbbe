import { Is } from './lexicon.ts';
import type { Scan } from './scan.ts';


/** The words of a sentence that carry its matter: of two characters or more, no function words, cues or names. */
export function matterOf(scan: Scan): ReadonlySet<string> {
  const words = new Set<string>();
  for (let index = 0; index < scan.facts.length; index += 1) {
    const facts = scan.facts[index];
    if (facts !== undefined && facts.length > 1 && !facts.listed && ((scan.bits[index] ?? 0) & (Is.NAME | Is.TIME)) === 0) {
      words.add(facts.word);
    }
  }
  return words;
}

/** Share of the smaller set's words that the other has too, from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common / small.size;
}
