import { describe, expect, it } from 'vitest';
import { CLASSES, classOfState, CONTEXTS, contextOf, mayFollow, sentenceIndexOf, START, transitionIndex } from '../../../../src/transforms/speakers/decision/states.ts';
import { sentencesFor } from '../lattice.ts';

describe('the states of a sentence', () => {
  it('have a class each, all readings the same', () => {
    expect([0, 1, 2, 3, 4, 5, 9].map(classOfState)).toEqual([0, 1, 2, 3, 4, 4, 4]);
  });

  it('follow one another as speech does', () => {
    const after = (from: number) => Array.from({ length: CLASSES }, (_, to) => to).filter((to) => mayFollow(from, to));
    expect([START, 0, 1, 2, 3, 4].map(after)).toEqual([[0, 2, 4], [0, 2, 3, 4], [0, 1, 2, 4], [2, 4], [0, 1, 2, 4], [0, 1, 2, 4]]);
  });
});

describe('the numbers of weights', () => {
  it('differ for every transition in every context', () => {
    const numbers = new Set<number>();
    for (let from = 0; from <= START; from += 1) for (let to = 0; to < CLASSES; to += 1) for (let context = 0; context < CONTEXTS; context += 1) numbers.add(transitionIndex(from, to, context));
    expect(numbers.size).toBe((CLASSES + 1) * CLASSES * CONTEXTS);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([0, numbers.size - 1]);
  });

  it('differ for every class of a feature', () => {
    expect([sentenceIndexOf(0, 0), sentenceIndexOf(0, 4), sentenceIndexOf(1, 0), sentenceIndexOf(3, 2)]).toEqual([0, 4, 5, 17]);
  });

  it('differ by paragraph and quotation', () => {
    const [plain] = sentencesFor([[0, 0, 0, 0]], []);
    if (plain === undefined) throw new Error('no sentence');
    const sentence = (newParagraph: boolean, beginsInside: boolean) => ({ ...plain, newParagraph, beginsInside });
    const before = (endsInside: boolean) => ({ ...plain, endsInside });
    expect([contextOf(sentence(false, false), before(false)), contextOf(sentence(true, false), before(false)), contextOf(sentence(false, true), before(false))]).toEqual([0, 1, 2]);
    expect([contextOf(sentence(false, false), before(true)), contextOf(sentence(true, true), before(true)), contextOf(sentence(true, true), undefined)]).toEqual([4, 7, 3]);
  });
});
