import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lattice } from '../../../../src/transforms/speakers/decision/lattice.ts';
import { marginalsOf } from '../../../../src/transforms/speakers/decision/marginals.ts';
import { shareOf } from '../../../../src/transforms/speakers/decision/shares.ts';
import { probabilityOf, speakerOdds } from '../../../../src/transforms/speakers/decision/speaker-odds.ts';
import { surestStates } from '../../../../src/transforms/speakers/decision/decide.ts';
import { CLASSES, classOfState, mayFollow, START } from '../../../../src/transforms/speakers/decision/states.ts';
import { sentencesFor } from '../lattice.ts';
import { speakersOf, waysThrough } from '../ways.ts';

const NAMES = ['甲', '乙'];
const number = fc.double({ min: -3, max: 3, noNaN: true });

/** A lattice of up to three sentences with up to two readings each, with weights of all transitions. */
const lattices = fc
  .tuple(fc.array(fc.array(number, { minLength: 4, maxLength: 6 }), { minLength: 1, maxLength: 3 }), fc.array(number, { minLength: 30, maxLength: 30 }))
  .map(([rows, weights]): Lattice => {
    const table = Float64Array.from(weights, (weight, cell) => (mayFollow(Math.floor(cell / CLASSES), cell % CLASSES) ? weight : Number.NEGATIVE_INFINITY));
    return { scores: rows.map((row) => Float64Array.from(row)), transitions: rows.map(() => table) };
  });

/** Sentences for a lattice, with a speaker announced before the last one. */
function sentencesOf({ scores }: Lattice) {
  return sentencesFor(scores.map((row) => [...row]), NAMES).map((sentence, at) => ({ ...sentence, announced: at > 0 && at === scores.length - 1 ? '丙' : null }));
}

const sumWhere = <T extends { readonly probability: number }>(ways: readonly T[], holds: (way: T) => boolean): number =>
  ways.reduce((sum, way) => sum + (holds(way) ? way.probability : 0), 0);

describe('the probabilities of states', () => {
  it('are those of all ways through the document that have them', () => {
    fc.assert(fc.property(lattices, (lattice) => {
      const ways = waysThrough(lattice);
      const { states } = marginalsOf(lattice);
      for (const [at, own] of states.entries()) {
        for (const [state, share] of own.entries()) expect(share).toBeCloseTo(sumWhere(ways, (way) => way.states[at] === state), 9);
      }
    }));
  });

  it('are known of each class after each', () => {
    fc.assert(fc.property(lattices, (lattice) => {
      const ways = waysThrough(lattice);
      const { pairsAt } = marginalsOf(lattice);
      const classBefore = (states: readonly number[], at: number) => (at === 0 ? START : classOfState(states[at - 1] ?? 0));
      for (const at of lattice.scores.keys()) {
        for (const [cell, share] of pairsAt(at).entries()) {
          const [from, to] = [Math.floor(cell / CLASSES), cell % CLASSES];
          expect(share).toBeCloseTo(sumWhere(ways, ({ states }) => classBefore(states, at) === from && classOfState(states[at] ?? 0) === to), 9);
        }
      }
    }));
  });

  it('have nothing to say of a document without sentences', () => {
    expect(marginalsOf({ scores: [], transitions: [] }).states).toEqual([]);
  });
});

describe('the probabilities of speakers', () => {
  it('are those of all ways by which they speak', () => {
    fc.assert(fc.property(lattices, (lattice) => {
      const sentences = sentencesOf(lattice);
      const ways = waysThrough(lattice).map((way) => ({ ...way, speakers: speakersOf(sentences, way) }));
      const odds = speakerOdds(sentences, marginalsOf(lattice));
      for (const at of sentences.keys()) {
        for (const name of ['', '甲', '乙', '丙', '丁']) expect(probabilityOf(odds, at, name || null)).toBeCloseTo(sumWhere(ways, ({ speakers }) => speakers[at] === name), 7);
      }
    }));
  });
});

describe('the surest states', () => {
  it('have the greatest expected number of right speakers of all ways', () => {
    fc.assert(fc.property(lattices, (lattice) => {
      const sentences = sentencesOf(lattice);
      const marginals = marginalsOf(lattice);
      const odds = speakerOdds(sentences, marginals);
      const gain = (states: readonly number[]): number => speakersOf(sentences, { states, probability: 1 }).reduce((sum, name, at) => {
        const state = states[at] ?? 0;
        const own = probabilityOf(odds, at, name || null);
        const ofClass = odds.ofClass[at]?.[classOfState(state)] ?? { speakers: [], shares: [] };
        return sum + own + 0.1 * (state === 0 ? own : shareOf(ofClass, odds.numberOf.get(name) ?? 0));
      }, 0);
      const best = Math.max(...waysThrough(lattice).map(({ states }) => gain(states)));
      expect(gain(surestStates(sentences, marginals, odds))).toBeCloseTo(best, 7);
    }));
  });
});
