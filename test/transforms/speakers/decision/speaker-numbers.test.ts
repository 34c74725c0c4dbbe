import { describe, expect, it } from 'vitest';
import { numberSpeakers } from '../../../../src/transforms/speakers/decision/speaker-numbers.ts';
import { readingOf } from '../drafts.ts';
import { sentencesFor } from '../lattice.ts';

/** Sentences with readings of some speakers, the first of each being announced where it is in brackets. */
const numbers = (...sentences: readonly (readonly (string | null)[])[]) =>
  numberSpeakers(sentences.map((names) => {
    const [sentence] = sentencesFor([[]], []);
    if (sentence === undefined) throw new Error('no sentence');
    const announced = names[0]?.startsWith('（') === true ? names[0].slice(1, -1) : null;
    return { ...sentence, announced, candidates: names.filter((name) => !(name?.startsWith('（') === true)).map((name) => readingOf(name)) };
  }));

describe('numberSpeakers', () => {
  it('numbers speakers from 1 as they come, each once', () => {
    const { numberOf, ofReadings } = numbers(['甲', '乙'], [], ['乙', '丙', '甲']);
    expect([...numberOf]).toEqual([['甲', 1], ['乙', 2], ['丙', 3]]);
    expect(ofReadings).toEqual([[1, 2], [], [2, 3, 1]]);
  });

  it('numbers those who are announced before the readings of their sentence', () => {
    const { numberOf, ofReadings } = numbers(['（丁）', '甲'], ['丁']);
    expect([...numberOf]).toEqual([['丁', 1], ['甲', 2]]);
    expect(ofReadings).toEqual([[2], [1]]);
  });

  it('gives a reading without speakers nobody’s number', () => {
    expect(numbers([null, '甲'])).toEqual({ numberOf: new Map([['甲', 1]]), ofReadings: [[0, 1]] });
  });
});
