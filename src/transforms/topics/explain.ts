import type { Evidence } from './evidence.ts';
import type { Lexicon, Rows } from './lexicon.ts';

/** Evidence that isn't in the sentence itself. */
export const CONTEXT = 'context';

const MOST_TERMS = 3;

/** The terms of a sentence that speak for a class, most telling first, three at most; `context` when there are none. */
export function explain(lexicon: Lexicon, evidence: Evidence, row: number, column: number): string {
  const strengths = new Map<number, number>();
  for (let hit = evidence.starts[row] ?? 0; hit < (evidence.starts[row + 1] ?? 0); hit += 1) {
    const term = evidence.hits[hit] ?? 0;
    const strength = weightOf(lexicon.seed, term, column) + weightOf(lexicon.learnt, term, column);
    if (strength > 0) strengths.set(term, strength);
  }
  const terms = [...strengths.keys()].toSorted((a, b) => (strengths.get(b) ?? 0) - (strengths.get(a) ?? 0));
  return terms.slice(0, MOST_TERMS).map((term) => lexicon.terms[term] ?? '').join('、') || CONTEXT;
}

function weightOf({ starts, columns, weights }: Rows, term: number, column: number): number {
  for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
    if (columns[at] === column) return weights[at] ?? 0;
  }
  return 0;
}
