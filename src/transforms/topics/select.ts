/** The greatest number of topics of a sentence. */
export const MOST_TOPICS = 3;

/** A further topic must be at least this part of the best one's probability (chosen on train, see docs/topics.md). */
const PART_OF_BEST = 0.4;

/**
 * The classes of one sentence, best first: all that are over the threshold and reach a part of the best one, three at most.
 * `probabilities` is one row; equal ones are in the scheme's order. A threshold of 1 leaves none.
 */
export function selectClasses(probabilities: Float64Array, threshold: number): number[] {
  let best = 0;
  for (let column = 0; column < probabilities.length; column += 1) best = Math.max(best, probabilities[column] ?? 0);
  const least = best * PART_OF_BEST;
  const chosen: number[] = [];
  for (let column = 0; column < probabilities.length; column += 1) {
    const probability = probabilities[column] ?? 0;
    if (probability > threshold && probability >= least) insert(chosen, column, probabilities);
  }
  return chosen;
}

/** Keeps `chosen` sorted by falling probability and no longer than {@link MOST_TOPICS}. */
function insert(chosen: number[], column: number, probabilities: Float64Array): void {
  const probability = probabilities[column] ?? 0;
  let rank = chosen.length;
  while (rank > 0 && (probabilities[chosen[rank - 1] ?? 0] ?? 0) < probability) rank -= 1;
  if (rank >= MOST_TOPICS) return;
  for (let at = Math.min(chosen.length, MOST_TOPICS - 1); at > rank; at -= 1) chosen[at] = chosen[at - 1] ?? 0;
  chosen[rank] = column;
}
