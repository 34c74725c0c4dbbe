import { describe, expect, it } from 'vitest';
import { exchange, type Bigrams } from '../../training/speakers/exchange.ts';

/** The bigrams of a text whose words are numbers. */
function bigramsOf(text: readonly number[], size: number): Bigrams {
  const counts = new Float64Array(size);
  const pairs = Array.from({ length: size }, () => new Map<number, number>());
  for (const [at, word] of text.entries()) {
    counts[word] = (counts[word] ?? 0) + 1;
    const next = text[at + 1];
    if (next !== undefined) pairs[word]?.set(next, (pairs[word].get(next) ?? 0) + 1);
  }
  const right = pairs.map((list) => [...list].map(([item, count]) => ({ item, count })));
  const left = pairs.map((_, word) => right.flatMap((list, item) => list.filter((one) => one.item === word).map(({ count }) => ({ item, count }))));
  return { counts, right, left };
}

describe('exchange', () => {
  it('puts words with the same neighbours into one class', () => {
    const text = [0, 3, 1, 4, 2, 5, 0, 4, 2, 3, 1, 5, 2, 4, 0, 5, 1, 3, 0, 3, 2, 5, 1, 4];
    const classes = [...exchange(bigramsOf(text, 6), 2)];
    expect(new Set(classes.slice(0, 3)).size).toBe(1);
    expect(new Set(classes.slice(3)).size).toBe(1);
    expect(classes[0]).not.toBe(classes[3]);
  });
});
