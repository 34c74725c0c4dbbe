import type { Concept } from './concept.ts';

/** The concepts of a scheme by number. Classes are its top concepts; they are what the combiner decides on. */
export interface ConceptTree {
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
}

/** Numbers a scheme's concepts. */
export function treeOf(concepts: readonly Concept[]): ConceptTree {
  const conceptOf = new Map(concepts.map((concept, index) => [concept.id, index]));
  const broaderOf = Int32Array.from(concepts, ({ broader }) => (broader === null ? -1 : (conceptOf.get(broader) ?? -1)));
  return { concepts, ...classesOf(concepts, conceptOf), broaderOf, narrowerOf: narrowerOf(broaderOf), conceptOf };
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
