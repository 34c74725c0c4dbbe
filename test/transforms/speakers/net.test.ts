import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netScores, runNet } from '../../../src/transforms/speakers/net.ts';
import { emptyNet } from '../../../src/transforms/speakers/empty-weights.ts';
import { type NetWeights, UNITS } from '../../../src/transforms/speakers/weights.ts';
import { sentencesFor } from './lattice.ts';

const FEATURES = 6;

/** A net that is never 0 or alike in two places. */
function someNet(): NetWeights {
  const net = emptyNet(FEATURES);
  for (const values of Object.values(net)) values.forEach((_: number, index: number) => { values[index] = ((index * 7919) % 23) / 16 - 0.6; });
  return net;
}

const documents = fc.array(fc.array(fc.integer({ min: 0, max: FEATURES - 1 }), { maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('runNet', () => {
  it('adds nothing with no weights', () => {
    expect(runNet([[0, 1], [2]], emptyNet(FEATURES)).scores.flatMap((row) => [...row])).toEqual(Array.from({ length: 10 }, () => 0));
  });

  it('does not mind the order of a sentence’s features but for rounding', () => {
    fc.assert(fc.property(documents, (features) => {
      const [one, other] = [runNet(features, someNet()), runNet(features.map((list) => list.toReversed()), someNet())];
      for (const [at, row] of one.scores.entries()) row.forEach((score, index) => { expect(other.scores[at]?.[index]).toBeCloseTo(score, 9); });
    }));
  });

  it('sees the sentences beside a sentence', () => {
    const [, alone] = runNet([[], [1], []], someNet()).scores;
    const [, among] = runNet([[3], [1], [4]], someNet()).scores;
    expect(among).not.toEqual(alone);
  });

  it('lets no negative unit through', () => {
    fc.assert(fc.property(documents, (features) => {
      const { units, hidden } = runNet(features, someNet());
      for (const row of [...units, ...hidden]) { expect(row).toHaveLength(UNITS); expect(Math.min(...row)).toBeGreaterThanOrEqual(0); }
    }));
  });
});

describe('netScores', () => {
  it('adds what the nets say', () => {
    const sentences = sentencesFor([[0, 0, 0, 0], [0, 0, 0, 0]], []).map((sentence, at) => ({ ...sentence, features: [at, 3] }));
    const { scores } = runNet(sentences.map(({ features }) => features), someNet());
    expect(netScores(sentences, [someNet(), emptyNet(FEATURES), someNet()])).toEqual(scores.map((row) => row.map((score) => 2 * score)));
  });
});
