import type { Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';

/** A narrower concept is named when it has at least this part of the evidence of the one above. */
const PART_OF_BROADER = 0.5;

/** Sentences before and after that are asked when a sentence's own terms don't tell. */
const REACH = 2;

/**
 * Names the most specific concept of a class that a sentence's terms tell of: from the top concept down to the narrower
 * one with most evidence, as long as it has half of its broader one's. Where the sentence has no term of the class, its
 * neighbours' terms are asked, then the document's.
 * @returns a function of sentence and class, giving a concept's index
 */
export function createSpecifier(lexicon: Lexicon, evidence: Evidence): (row: number, column: number) => number {
  const rows = evidence.starts.length - 1;
  return (row, column) => {
    const ranges = [[row, row], [Math.max(0, row - REACH), Math.min(rows - 1, row + REACH)], [0, rows - 1]] as const;
    for (const [first, last] of ranges) {
      const sums = sumsOf(lexicon, evidence, first, last, column);
      if (sums.size > 0) return descend(lexicon, sums, lexicon.classes[column] ?? 0);
    }
    return lexicon.classes[column] ?? 0;
  };
}

/** Evidence of each concept of the class, narrower ones included, over the sentences `first` to `last`. */
function sumsOf(lexicon: Lexicon, evidence: Evidence, first: number, last: number, column: number): Map<number, number> {
  const { starts, columns, weights } = lexicon.byConcept;
  const sums = new Map<number, number>();
  for (let hit = evidence.starts[first] ?? 0; hit < (evidence.starts[last + 1] ?? 0); hit += 1) {
    const term = evidence.hits[hit] ?? 0;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
      const concept = columns[at] ?? 0;
      if (lexicon.classOf[concept] === column) addUpwards(lexicon, sums, concept, weights[at] ?? 0);
    }
  }
  return sums;
}

function addUpwards(lexicon: Lexicon, sums: Map<number, number>, concept: number, weight: number): void {
  for (let above = concept; above >= 0; above = lexicon.broaderOf[above] ?? -1) {
    sums.set(above, (sums.get(above) ?? 0) + weight);
  }
}

function descend(lexicon: Lexicon, sums: ReadonlyMap<number, number>, top: number): number {
  let concept = top;
  for (;;) {
    const narrower = strongestNarrower(lexicon, sums, concept);
    if (narrower < 0 || (sums.get(narrower) ?? 0) < PART_OF_BROADER * (sums.get(concept) ?? 0)) return concept;
    concept = narrower;
  }
}

function strongestNarrower(lexicon: Lexicon, sums: ReadonlyMap<number, number>, concept: number): number {
  let best = -1;
  for (const [candidate, sum] of sums) {
    if (lexicon.broaderOf[candidate] !== concept || sum <= 0) continue;
    const lead = sum - (sums.get(best) ?? 0);
    if (best < 0 || lead > 0 || (lead === 0 && candidate < best)) best = candidate;
  }
  return best;
}
