import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/transforms/topics/arena.ts';
import { gatherEvidence } from '../../../src/transforms/topics/evidence.ts';
import { plantsAndBeasts } from './tree.ts';

/** Terms found in each of some sentences, and sums for plants and beasts. */
function gather(sentences: readonly string[], silent: readonly boolean[] = []) {
  const lexicon = plantsAndBeasts();
  const arena = new Arena();
  arena.take(100).fill(9);
  const { hits, starts, seed, learnt } = gatherEvidence(lexicon, sentences.map((folded) => ({ folded, paragraphIndex: 0, section: 'body' as const })), silent, arena);
  return { found: sentences.map((_, at) => hits.slice(starts[at], starts[at + 1]).map((term) => lexicon.terms[term])), seed: [...seed], learnt: [...learnt] };
}

describe('gatherEvidence', () => {
  it('sums what the terms of each sentence say', () => {
    expect(gather(['树木和草本。', '没有。', '草本，草本，巢穴。'])).toEqual({
      found: [['树木', '草本'], [], ['草本', '草本', '巢穴']], seed: [5, 0, 0, 0, 4, 0], learnt: [1.5, -1, 0, 0, 3, -1],
    });
  });

  it('finds nothing in silent sentences', () => {
    expect(gather(['树木。', '飞鸟。'], [true, false])).toEqual({ found: [[], ['飞鸟']], seed: [0, 0, 0, 3], learnt: [0, 0, 0, 0] });
  });

  it('lets no sum of seed weights fall below nothing, but those of learnt ones', () => {
    expect(gather(['树鸟。', '草本。'])).toMatchObject({ seed: [1, 0, 2, 0], learnt: [0, 0, 1.5, -1] });
    expect(gather(['草本。', '树鸟。'])).toMatchObject({ seed: [2, 0, 1, 0] });
  });
});
