import type { Rows } from './rows.ts';

/** Numbers of an entry: the class, the seed weight for it, the learnt one. */
const ENTRY = 3;

/**
 * What each term says of the classes: of term `t` the numbers from `starts[t]` to `starts[t + 1]`, {@link ENTRY} a class.
 * They lie together since reports hold other terms each time: what is read of a term isn't in the processor's cache.
 */
export interface ClassWeights {
  readonly starts: Int32Array;
  readonly entries: Float64Array;
}

/** Joins seed and learnt weights of `terms` terms; where one of them says nothing of a class its weight is 0. */
export function joinWeights(terms: number, seed: Rows, learnt: Rows): ClassWeights {
  const starts = new Int32Array(terms + 1);
  const entries = new Float64Array(ENTRY * (seed.columns.length + learnt.columns.length));
  let used = 0;
  for (let term = 0; term < terms; term += 1) {
    const start = used;
    for (const [weights, place] of [[seed, 1], [learnt, 2]] as const) {
      for (let at = weights.starts[term] ?? 0; at < (weights.starts[term + 1] ?? 0); at += 1) {
        const entry = entryOf(entries, start, used, weights.columns[at] ?? 0);
        entries[entry] = weights.columns[at] ?? 0;
        entries[entry + place] = weights.weights[at] ?? 0;
        used = Math.max(used, entry + ENTRY);
      }
    }
    starts[term + 1] = used;
  }
  return { starts, entries: entries.slice(0, used) };
}

/** Adds what a term says to the sums of a sentence, whose classes begin at `base`. */
export function addWeights({ starts, entries }: ClassWeights, term: number, seed: Float64Array, learnt: Float64Array, base: number): void {
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at += ENTRY) {
    const cell = base + (entries[at] ?? 0);
    seed[cell] = (seed[cell] ?? 0) + (entries[at + 1] ?? 0);
    learnt[cell] = (learnt[cell] ?? 0) + (entries[at + 2] ?? 0);
  }
}

/** Seed and learnt weight of a term for a class together. */
export function strengthOf({ starts, entries }: ClassWeights, term: number, column: number): number {
  const end = starts[term + 1] ?? 0;
  const entry = entryOf(entries, starts[term] ?? 0, end, column);
  return entry < end ? (entries[entry + 1] ?? 0) + (entries[entry + 2] ?? 0) : 0;
}

/** Where the entry of a class stands between `from` and `to`, or `to`. */
function entryOf(entries: Float64Array, from: number, to: number, column: number): number {
  let entry = from;
  while (entry < to && entries[entry] !== column) entry += ENTRY;
  return entry;
}
