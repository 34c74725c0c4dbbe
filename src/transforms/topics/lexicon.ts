import { fold } from '../../text/fold.ts';
import { type ClassWeights, joinWeights } from './class-weights.ts';
import type { Concept, Term } from './concept.ts';
import { buildMatcher, type Matcher } from './matcher.ts';
import { type Rows, RowsBuilder } from './rows.ts';

/** A scheme made ready for matching. Classes are its top concepts; they are what the combiner decides on. */
export interface Lexicon {
  readonly concepts: readonly Concept[];
  /** Indices into `concepts` of the top concepts, in the scheme's order. */
  readonly classes: readonly number[];
  /** For each concept the number of its class. */
  readonly classOf: Uint16Array;
  /** For each concept the index of the one above, −1 for a top concept. */
  readonly broaderOf: Int32Array;
  /** For each concept the indices of those right below it. */
  readonly narrowerOf: readonly (readonly number[])[];
  readonly conceptOf: ReadonlyMap<string, number>;
  readonly terms: readonly string[];
  readonly matcher: Matcher;
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

/** Compiles a scheme, its seed terms and the learnt weights; terms are folded and unknown ids of learnt weights ignored. */
export function compileLexicon(concepts: readonly Concept[], seeds: readonly Term[], learnt: readonly LearntTerm[]): Lexicon {
  const indexOf = new Map(concepts.map((concept, index) => [concept.id, index]));
  const { classes, classOf } = classesOf(concepts, indexOf);
  const numbers = new TermNumbers();
  const [byConcept, bySeed, byLearnt] = [new RowsBuilder(), new RowsBuilder(), new RowsBuilder()];
  for (const { text, concept, weight } of seeds) {
    const column = indexOf.get(concept);
    if (column === undefined) continue;
    const term = numbers.of(text);
    byConcept.add(term, column, weight);
    bySeed.add(term, classOf[column] ?? 0, weight);
  }
  for (const { text, weights } of learnt) {
    const term = numbers.of(text);
    for (const [id, weight] of weights) {
      const column = indexOf.get(id);
      if (column !== undefined) byLearnt.add(term, classOf[column] ?? 0, weight);
    }
  }
  const { terms } = numbers;
  const broaderOf = Int32Array.from(concepts, ({ broader }) => (broader === null ? -1 : (indexOf.get(broader) ?? -1)));
  return {
    concepts, classes, classOf, broaderOf, narrowerOf: narrowerOf(broaderOf), conceptOf: indexOf,
    terms, matcher: buildMatcher(terms), byConcept: byConcept.rows(terms.length, last),
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

function narrowerOf(broaderOf: Int32Array): number[][] {
  const narrower = Array.from(broaderOf, (): number[] => []);
  broaderOf.forEach((broader, concept) => narrower[broader]?.push(concept));
  return narrower;
}

function classesOf(concepts: readonly Concept[], indexOf: ReadonlyMap<string, number>) {
  const classes: number[] = [];
  const numberOf = new Map<number, number>();
  concepts.forEach(({ broader }, index) => {
    if (broader !== null) return;
    numberOf.set(index, classes.length);
    classes.push(index);
  });
  const classOf = Uint16Array.from(concepts, (_, index) => numberOf.get(topOf(concepts, indexOf, index)) ?? 0);
  return { classes, classOf };
}

function topOf(concepts: readonly Concept[], indexOf: ReadonlyMap<string, number>, index: number): number {
  let top = index;
  for (let hops = 0; hops < concepts.length; hops += 1) {
    const broader = concepts[top]?.broader ?? null;
    if (broader === null) return top;
    top = indexOf.get(broader) ?? top;
  }
  throw new Error(`concept ${concepts[index]?.id}: its chain of broader concepts never ends`);
}
