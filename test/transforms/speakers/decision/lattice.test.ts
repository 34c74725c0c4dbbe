import { describe, expect, it } from 'vitest';
import { classScores, latticeOf, stateScores } from '../../../../src/transforms/speakers/decision/lattice.ts';
import { WORDS_FROM } from '../../../../src/transforms/speakers/features/sentence-features.ts';
import { CLASSES, CONTEXTS, CUE_STATE, START, transitionIndex } from '../../../../src/transforms/speakers/decision/states.ts';
import type { Weights } from '../../../../src/transforms/speakers/readings/weights.ts';
import { sentencesFor } from '../lattice.ts';

const nothing = Number.NEGATIVE_INFINITY;

/** Weights of two features and of two words; a class's is its number and ten times the feature's. */
function weights(): Weights {
  const ofSentence = new Float64Array((WORDS_FROM + 2) * CLASSES);
  for (const [feature, ten] of [[0, 10], [1, 20], [WORDS_FROM, 100], [WORDS_FROM + 1, 200]] as const) {
    for (let ofClass = 0; ofClass < CLASSES; ofClass += 1) ofSentence[feature * CLASSES + ofClass] = ten + ofClass;
  }
  const transition = Float64Array.from({ length: (CLASSES + 1) * CLASSES * CONTEXTS }, (_, index) => index);
  return { calibration: [], certainty: new Float64Array(0), first: new Float64Array(0), sentence: ofSentence, cue: Float64Array.of(0.5, 0.25), transition };
}

function sentence(features: readonly number[], readings: readonly number[][], forced = -1) {
  const [plain] = sentencesFor([[0, 0, 0, 0, ...readings.map(() => 0)]], ['甲']);
  if (plain === undefined) throw new Error('no sentence');
  return { ...plain, features, forced, candidates: plain.candidates.map((candidate, index) => ({ ...candidate, features: readings[index] ?? [] })) };
}

describe('stateScores', () => {
  it('adds the weights of a sentence’s features for each class', () => {
    expect([...stateScores(sentence([0, 1], []), weights())]).toEqual([30, 32, 34, 36]);
    expect([...stateScores(sentence([], []), weights())]).toEqual([0, 0, 0, 0]);
  });

  it('lets words speak for the narrator or against him only', () => {
    expect([...stateScores(sentence([0, WORDS_FROM, WORDS_FROM + 1], []), weights())]).toEqual([310, 11, 12, 13]);
  });

  it('adds the weights of a reading’s own features', () => {
    expect([...stateScores(sentence([0], [[0], [0, 1], []]), weights())]).toEqual([10, 11, 12, 13, 14.5, 14.75, 14]);
  });

  it('leaves a sentence that is given its state no other', () => {
    expect([...stateScores(sentence([0], [[0]], 0), weights())]).toEqual([10, nothing, nothing, nothing, nothing]);
    expect([...stateScores(sentence([0], [[0]], CUE_STATE), weights())]).toEqual([nothing, nothing, nothing, nothing, 14.5]);
  });
});

describe('classScores', () => {
  it('takes a class’s only state, and all readings of a sentence together', () => {
    const scores = classScores({ scores: [Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 6, 7, 8, Math.log(2), Math.log(3))], transitions: [] });
    expect(Array.from(scores.subarray(0, 9))).toEqual([1, 2, 3, 4, nothing, 5, 6, 7, 8]);
    expect(scores[9]).toBeCloseTo(Math.log(5), 12);
  });
});

describe('latticeOf', () => {
  it('has the weights of possible transitions in the context of each sentence, and no way for the others', () => {
    const [first, second] = [{ ...sentence([], []), endsInside: true }, { ...sentence([], []), newParagraph: true }];
    const { scores, transitions } = latticeOf([{ ...first, newParagraph: false, beginsInside: false }, { ...second, beginsInside: false }], weights());
    expect(scores.map((own) => own.length)).toEqual([4, 4]);
    expect(transitions[0]?.[START * CLASSES]).toBe(transitionIndex(START, 0, 0));
    expect(transitions[0]?.[START * CLASSES + 1]).toBe(nothing);
    expect(transitions[1]?.[CLASSES + 4]).toBe(transitionIndex(1, 4, 5));
    expect(transitions[1]?.[2 * CLASSES]).toBe(nothing);
    expect(transitions.map((table) => table.length)).toEqual([30, 30]);
  });
});
