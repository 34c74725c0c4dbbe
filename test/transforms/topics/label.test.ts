import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/transforms/topics/arena.ts';
import { FEATURES } from '../../../src/transforms/topics/features.ts';
import { type Labeller, labelSentences, weighDocument } from '../../../src/transforms/topics/label.ts';
import type { Lexicon } from '../../../src/transforms/topics/lexicon.ts';
import { plantsAndBeasts } from './tree.ts';

/** The lexicon of plants and beasts, with CAP majors 7 and 23 for them and all below them. */
function majors(): Lexicon {
  const lexicon = plantsAndBeasts();
  const concepts = lexicon.concepts.map((concept, at) => ({ ...concept, capMajor: lexicon.classOf[at] === 0 ? 7 : 23 }));
  return { ...lexicon, concepts };
}

/** A labeller that finds every possible class likely, plants more than beasts. */
function labeller(threshold: number, arena = new Arena()): Labeller {
  return { lexicon: majors(), combiner: { weights: new Float64Array(FEATURES.length), biases: Float64Array.of(2, 1) }, threshold, arena };
}

const lines = (...sentences: readonly string[]) => sentences.map((folded, paragraphIndex) => ({ folded, paragraphIndex, section: 'body' as const }));
const sure = (bias: number): number => 1 / (1 + Math.exp(-bias));

describe('labelSentences', () => {
  it('gives each topic its most specific concept, its probability and the terms that tell of it', () => {
    const [both, none] = labelSentences(labeller(0.5), lines('橡树上有飞鸟。'));
    expect(both).toEqual({ topics: [{ id: 'oaks', score: sure(2), evidence: '橡树' }, { id: 'birds', score: sure(1), evidence: '飞鸟' }], capMajor: 7 });
    expect(none).toBeUndefined();
  });

  it('gives the CAP major of the first topic', () => {
    expect(labelSentences(labeller(0.5), lines('飞鸟来了。'))[0]).toMatchObject({ topics: [{ id: 'birds' }], capMajor: 23 });
  });

  it('gives no topic below the threshold, and no CAP major then', () => {
    expect(labelSentences(labeller(0.9), lines('橡树上有飞鸟。'))).toEqual([{ topics: [], capMajor: null }]);
    expect(labelSentences(labeller(0.8), lines('橡树上有飞鸟。'))[0]?.topics.map(({ id }) => id)).toEqual(['oaks']);
  });

  it('gives no topic to a sentence that is silent by its form, though its neighbours have one', () => {
    const [first, silent] = labelSentences(labeller(0.5), lines('橡树很高，橡树很多，橡树很老。', '（完）'));
    expect([first?.topics.length, silent]).toEqual([1, { topics: [], capMajor: null }]);
  });

  it('gives one document after the other what it gives each alone', () => {
    const [one, other] = [lines('橡树很高。', '飞鸟来了。'), lines('飞鸟来了。')];
    const shared = labeller(0.5);
    expect([labelSentences(shared, one), labelSentences(shared, other)]).toEqual([labelSentences(labeller(0.5), one), labelSentences(labeller(0.5), other)]);
  });
});

describe('weighDocument', () => {
  it('weighs evidence by sentences and paragraphs', () => {
    const { lexicon, combiner } = labeller(0.5);
    const sentences = [{ folded: '橡树很高。', paragraphIndex: 0, section: 'body' as const }, { folded: '飞鸟来了。', paragraphIndex: 0, section: 'body' as const }, { folded: '（完）', paragraphIndex: 1, section: 'body' as const }];
    const { silent, seed, learnt, evidence, probabilities } = weighDocument(lexicon, combiner, sentences);
    expect(silent).toEqual([false, false, true]);
    expect([seed.paragraphOf, learnt.paragraphOf]).toEqual([[0, 0, 1], [0, 0, 1]]);
    expect([...evidence.seed]).toEqual([3, 0, 0, 3, 0, 0]);
    expect(probabilities).toHaveLength(6);
  });
});
