import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surestStates } from '../../../../src/transforms/speakers/decision/decide.ts';
import { followStates } from '../../../../src/transforms/speakers/decision/follow.ts';
import { marginalsOf } from '../../../../src/transforms/speakers/decision/marginals.ts';
import { totalOf } from '../../../../src/transforms/speakers/decision/shares.ts';
import { probabilityOf, speakerOdds } from '../../../../src/transforms/speakers/decision/speaker-odds.ts';
import { mayFollow } from '../../../../src/transforms/speakers/decision/states.ts';
import { latticeFor, sentencesFor } from '../lattice.ts';

const scores = fc.array(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 4, maxLength: 7 }), { minLength: 1, maxLength: 8 });
const NAMES = ['甲', '乙', '丙'];

function decide(rows: readonly (readonly number[])[], names: readonly string[] = NAMES) {
  const sentences = sentencesFor(rows, names);
  const marginals = marginalsOf(latticeFor(rows));
  return { sentences, states: surestStates(sentences, marginals, speakerOdds(sentences, marginals)) };
}

describe('surestStates', () => {
  it('gives each sentence a state, never lets the narrator’s go on, nor a promised cue fail to come', () => {
    fc.assert(fc.property(scores, (rows) => {
      const { states } = decide(rows);
      expect(states).toHaveLength(rows.length);
      for (const [at, state] of states.entries()) expect(mayFollow(at === 0 ? 5 : Math.min(states[at - 1] ?? 0, 4), Math.min(state, 4))).toBe(true);
      expect(states.at(-1)).not.toBe(2);
    }));
  });

  it('takes the likelier of two states', () => {
    expect(decide([[0, 0, 0, 0, 3]]).states).toEqual([4]);
    expect(decide([[3, 0, 0, 0, 0]]).states).toEqual([0]);
  });

  it('lets two readings of one speaker outvote a likelier one of another', () => {
    expect(decide([[-4, 0, 0, 0, 1, 0.9, 0.8]], ['甲', '乙', '乙']).states).toEqual([5]);
  });

  it('keeps the promise of a cue with the speaker who was promised', () => {
    const { sentences, states } = decide([[-4, 0, 3, 0], [-4, -4, -4, -4, 2, 0]], ['甲', '乙']);
    expect(states).toEqual([2, 4]);
    expect(followStates(sentences, states).map((spoken) => spoken?.speakers)).toEqual([['甲'], ['甲']]);
  });

  it('leaves sentences that corrections contradict as they were made', () => {
    const rows = [[3, 0, 0, 0], [0, 3, 0, 0]];
    const forced = sentencesFor(rows, NAMES).map((sentence, at) => ({ ...sentence, forced: at }));
    const nothing = { states: rows.map((row) => new Float64Array(row.length)), pairsAt: () => new Float64Array(30), logTotal: Number.NEGATIVE_INFINITY };
    expect(surestStates(forced, nothing, speakerOdds(forced, nothing))).toEqual([0, 1]);
  });
});

describe('speakerOdds', () => {
  it('gives the speakers and the narrator probabilities that sum to one', () => {
    fc.assert(fc.property(scores, (rows) => {
      const sentences = sentencesFor(rows, NAMES);
      for (const ofSpeaker of speakerOdds(sentences, marginalsOf(latticeFor(rows))).ofSpeaker) expect(totalOf(ofSpeaker)).toBeCloseTo(1, 6);
    }));
  });

  it('carries a speaker over the sentences that go on, and back to those that promised the cue', () => {
    const rows = [[-9, -9, 9, -9], [-9, -9, -9, -9, 0, 0], [-9, 9, -9, -9]];
    const sentences = sentencesFor(rows, ['甲', '乙']);
    const odds = speakerOdds(sentences, marginalsOf(latticeFor(rows)));
    for (const at of rows.keys()) for (const name of ['甲', '乙']) expect(probabilityOf(odds, at, name)).toBeCloseTo(0.5, 3);
  });
});

describe('marginalsOf', () => {
  it('gives probabilities that sum to one for each sentence', () => {
    fc.assert(fc.property(scores, (rows) => {
      for (const states of marginalsOf(latticeFor(rows)).states) expect(states.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
    }));
  });
});
