import type { Arena } from './arena.ts';
import type { Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';

/** A narrower concept is named when it has at least this part of the evidence of the one above. */
const PART_OF_BROADER = 0.5;

/** How many times the document's mean counts beside the sentence's own evidence, so that one stray term names nothing. */
const MEANS = 2;

/**
 * Names the most specific concept of a class that the terms tell of, those of the sentence and, twice, the mean of the
 * document's sentences: from the top concept down to the narrower one with most evidence, as long as it has half of its
 * broader one's.
 * @returns a function of sentence and class, giving a concept's index
 */
export function createSpecifier(lexicon: Lexicon, evidence: Evidence, arena: Arena): (row: number, column: number) => number {
  const rows = evidence.starts.length - 1;
  const [means, sums] = [arena.take(lexicon.concepts.length), arena.take(lexicon.concepts.length)];
  addHits(lexicon, evidence, 0, rows, MEANS / Math.max(1, rows), means);
  let summed = -1;
  return (row, column) => {
    if (row !== summed) {
      sums.set(means);
      addHits(lexicon, evidence, row, row + 1, 1, sums);
      summed = row;
    }
    return descend(lexicon, sums, lexicon.classes[column] ?? 0);
  };
}

/** Adds the weights of the terms of sentences `from` to `to` (exclusive) to their concepts and to all broader ones. */
function addHits(lexicon: Lexicon, evidence: Evidence, from: number, to: number, scale: number, sums: Float64Array): void {
  const { starts, columns, weights } = lexicon.byConcept;
  for (let hit = evidence.starts[from] ?? 0; hit < (evidence.starts[to] ?? 0); hit += 1) {
    const term = evidence.hits[hit] ?? 0;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
      const weight = scale * (weights[at] ?? 0);
      for (let above = columns[at] ?? -1; above >= 0; above = lexicon.broaderOf[above] ?? -1) sums[above] = (sums[above] ?? 0) + weight;
    }
  }
}

function descend(lexicon: Lexicon, sums: Float64Array, top: number): number {
  let concept = top;
  for (;;) {
    const narrower = strongestOf(lexicon.narrowerOf[concept] ?? [], sums);
    if (narrower < 0 || (sums[narrower] ?? 0) < PART_OF_BROADER * (sums[concept] ?? 0)) return concept;
    concept = narrower;
  }
}

/** The concept with most evidence, of equal ones the first; −1 when there is none. */
function strongestOf(concepts: readonly number[], sums: Float64Array): number {
  let best = -1;
  for (const concept of concepts) if ((sums[concept] ?? 0) > (best < 0 ? 0 : (sums[best] ?? 0))) best = concept;
  return best;
}
