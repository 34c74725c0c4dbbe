import { fold } from '../../text/fold.ts';
import { type ClassWeights, joinWeights } from './class-weights.ts';
import type { Term } from './concept.ts';
import type { ConceptTree } from './concept-tree.ts';
import { type Rows, RowsBuilder } from './rows.ts';
import { buildTrie, type Trie } from './trie.ts';

/** What the terms of a scheme are and say, by their numbers. */
export interface TermTables {
  readonly terms: readonly string[];
  readonly trie: Trie;
  /** Seed weights by concept. */
  readonly byConcept: Rows;
  /** Seed weights by class, of several concepts of a class the weightiest, and learnt ones. */
  readonly byClass: ClassWeights;
}

/** A term with its learnt weights by top concept's id. */
export interface LearntTerm {
  readonly text: string;
  readonly weights: readonly (readonly [id: string, weight: number])[];
}

/** Makes the tables of seed terms and learnt weights; terms are folded and unknown ids ignored. */
export function compileTerms({ conceptOf, classOf }: ConceptTree, seeds: readonly Term[], learnt: readonly LearntTerm[]): TermTables {
  const numbers = new TermNumbers();
  const [byConcept, bySeed, byLearnt] = [new RowsBuilder(), new RowsBuilder(), new RowsBuilder()];
  for (const { text, concept, weight } of seeds) {
    const column = conceptOf.get(concept);
    if (column === undefined) continue;
    const term = numbers.of(text);
    byConcept.add(term, column, weight);
    bySeed.add(term, classOf[column] ?? 0, weight);
  }
  for (const { text, weights } of learnt) {
    const term = numbers.of(text);
    for (const [id, weight] of weights) {
      const column = conceptOf.get(id);
      if (column !== undefined) byLearnt.add(term, classOf[column] ?? 0, weight);
    }
  }
  const { terms } = numbers;
  return {
    terms, trie: buildTrie(terms), byConcept: byConcept.rows(terms.length, last),
    byClass: joinWeights(terms.length, bySeed.rows(terms.length, strongest), byLearnt.rows(terms.length, last)),
  };
}

/** Numbers distinct terms, folded, in the order in which they come. */
class TermNumbers {
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const folded = fold(text);
    const known = this.#numbers.get(folded);
    if (known !== undefined) return known;
    this.#numbers.set(folded, this.terms.length);
    return this.terms.push(folded) - 1;
  }
}

function last(_known: number, weight: number): number {
  return weight;
}

function strongest(known: number, weight: number): number {
  return Math.abs(weight) > Math.abs(known) ? weight : known;
}
