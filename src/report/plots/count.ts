/** Something of which there are so many sentences. */
interface Counted {
  readonly sentences: number;
}

/** Adds up sentences by a key, in the order in which keys first occur. */
export function sumBy<T extends Counted>(counts: readonly T[], keyOf: (count: T) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(keyOf(count), (sums.get(keyOf(count)) ?? 0) + count.sentences);
  return sums;
}

/** The keys with the most sentences, most first; those with as many stay in their order. */
export function mostFrequent<T extends Counted>(counts: readonly T[], keyOf: (count: T) => string, limit: number): readonly string[] {
  return [...sumBy(counts, keyOf)]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([key]) => key);
}
