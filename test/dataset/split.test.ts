import { describe, expect, it } from 'vitest';
import { splitOf } from '../../src/dataset/split.ts';

describe('splitOf', () => {
  it('gives about 80, 10 and 10 of a hundred documents', () => {
    const counts = { train: 0, validation: 0, test: 0 };
    for (let index = 0; index < 20_000; index += 1) counts[splitOf(`2031/报道-${index}`)] += 1;
    expect(counts.train / 20_000).toBeCloseTo(0.8, 1);
    expect(counts.validation / 20_000).toBeCloseTo(0.1, 1);
    expect(counts.test / 20_000).toBeCloseTo(0.1, 1);
  });

  it('never changes for an id, lest a published split move', () => {
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '2031/港口', ''].map(splitOf)).toMatchInlineSnapshot(`
      [
        "train",
        "train",
        "test",
        "train",
        "train",
        "train",
        "train",
        "test",
        "test",
        "train",
      ]
    `);
  });
});
