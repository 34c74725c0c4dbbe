import { fold } from '../../text/fold.ts';
import type { Concept, Term } from './concept.ts';
import { buildMatcher, type Matcher } from './matcher.ts';

/** What each term says, as sparse rows: of term `t` the entries `starts[t]` to `starts[t + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Uint16Array;
  readonly weights: Float64Array;
}

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
  /** Seed weights by class: of several concepts of a class the weightiest counts. */
  readonly seed: Rows;
  /** Learnt weights by class. */
  readonly learnt: Rows;
  /** Both together, where they tell a reader something. */
  readonly strength: Rows;
}

/** A term with its learnt weights by top concept's id. */
export interface LearntTerm {
  readonly text: string;
  readonly weights: readonly (readonly [id: string, weight: number])[];
}

/** Seed and learnt weight together below which a term explains nothing to a reader (知道, 年轻). */
const LEAST_STRENGTH = 1.5;

/** Compiles a scheme, its seed terms and the learnt weights; terms are folded and unknown ids of learnt weights ignored. */
export function compileLexicon(concepts: readonly Concept[], seeds: readonly Term[], learnt: readonly LearntTerm[]): Lexicon {
  const indexOf = new Map(concepts.map((concept, index) => [concept.id, index]));
  const { classes, classOf } = classesOf(concepts, indexOf);
  const table = new TermTable();
  for (const { text, concept, weight } of seeds) {
    const column = indexOf.get(concept);
    if (column === undefined) continue;
    const entry = table.entry(text);
    entry.byConcept.set(column, weight);
    const top = classOf[column] ?? 0;
    entry.seed.set(top, strongest(entry.seed.get(top), weight));
  }
  for (const { text, weights } of learnt) {
    const entry = table.entry(text);
    for (const [id, weight] of weights) {
      const column = indexOf.get(id);
      if (column !== undefined) entry.learnt.set(classOf[column] ?? 0, weight);
    }
  }
  const broaderOf = Int32Array.from(concepts, ({ broader }) => (broader === null ? -1 : (indexOf.get(broader) ?? -1)));
  return { concepts, classes, classOf, broaderOf, narrowerOf: narrowerOf(broaderOf), conceptOf: indexOf, ...table.compile() };
}

function narrowerOf(broaderOf: Int32Array): number[][] {
  const narrower = Array.from(broaderOf, (): number[] => []);
  broaderOf.forEach((broader, concept) => narrower[broader]?.push(concept));
  return narrower;
}

function strongest(known: number | undefined, weight: number): number {
  return known === undefined || Math.abs(weight) > Math.abs(known) ? weight : known;
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

interface TermEntry {
  readonly byConcept: Map<number, number>;
  readonly seed: Map<number, number>;
  readonly learnt: Map<number, number>;
}

class TermTable {
  readonly #entries = new Map<string, TermEntry>();

  entry(text: string): TermEntry {
    const folded = fold(text);
    const known = this.#entries.get(folded);
    if (known !== undefined) return known;
    const entry = { byConcept: new Map(), seed: new Map(), learnt: new Map() };
    this.#entries.set(folded, entry);
    return entry;
  }

  compile() {
    const terms = [...this.#entries.keys()];
    const entries = [...this.#entries.values()];
    return {
      terms,
      matcher: buildMatcher(terms),
      byConcept: rowsFrom(entries.map((entry) => entry.byConcept)),
      seed: rowsFrom(entries.map((entry) => entry.seed)),
      learnt: rowsFrom(entries.map((entry) => entry.learnt)),
      strength: rowsFrom(entries.map(strengthOf)),
    };
  }
}

/** Sums of seed and learnt weights that reach {@link LEAST_STRENGTH}. */
function strengthOf({ seed, learnt }: TermEntry): Map<number, number> {
  const columns = [...new Set([...seed.keys(), ...learnt.keys()])];
  const strengths = columns.map((column) => [column, (seed.get(column) ?? 0) + (learnt.get(column) ?? 0)] as const);
  return new Map(strengths.filter(([, strength]) => strength >= LEAST_STRENGTH));
}

function rowsFrom(maps: readonly ReadonlyMap<number, number>[]): Rows {
  const starts = new Int32Array(maps.length + 1);
  maps.forEach((map, row) => { starts[row + 1] = (starts[row] ?? 0) + map.size; });
  return {
    starts,
    columns: Uint16Array.from(maps.flatMap((map) => [...map.keys()])),
    weights: Float64Array.from(maps.flatMap((map) => [...map.values()])),
  };
}
