import { strengthOf } from './class-weights.ts';
import type { Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';

/** Evidence that isn't in the sentence itself. */
const CONTEXT = 'context';

const MOST_TERMS = 3;

/** Seed and learnt weight together below which a term explains nothing to a reader (知道, 年轻). */
const LEAST_STRENGTH = 1.5;

/** The terms of a sentence that speak for a class, most telling first, three at most; `context` when none tells enough. */
export function explain(lexicon: Lexicon, evidence: Evidence, row: number, column: number): string {
  const terms: number[] = [];
  const strengths: number[] = [];
  for (let hit = evidence.starts[row] ?? 0; hit < (evidence.starts[row + 1] ?? 0); hit += 1) {
    const term = evidence.hits[hit] ?? 0;
    const strength = strengthOf(lexicon.byClass, term, column);
    if (strength >= LEAST_STRENGTH && !terms.includes(term)) insert(terms, strengths, term, strength);
  }
  if (terms.length === 0) return CONTEXT;
  let words = lexicon.terms[terms[0] ?? 0] ?? '';
  for (let at = 1; at < terms.length; at += 1) words += `、${lexicon.terms[terms[at] ?? 0] ?? ''}`;
  return words;
}

/** Keeps terms sorted by falling strength, of equal ones the earlier first, and no more than are shown. */
function insert(terms: number[], strengths: number[], term: number, strength: number): void {
  let rank = strengths.length;
  while (rank > 0 && (strengths[rank - 1] ?? 0) < strength) rank -= 1;
  if (rank >= MOST_TERMS) return;
  for (let at = Math.min(terms.length, MOST_TERMS - 1); at > rank; at -= 1) {
    terms[at] = terms[at - 1] ?? 0;
    strengths[at] = strengths[at - 1] ?? 0;
  }
  terms[rank] = term;
  strengths[rank] = strength;
}
