import { describe, expect, test } from 'vitest';
import type { Row } from './labels.ts';
import { missesBetween, readKnownMisses } from './misses.ts';

const row: Row = {
  sentence_index: '0',
  paragraph_index: '0',
  section: 'body',
  speaker: '秦望舒',
  quotation_type: 'indirect',
  attribution_method: 'explicit',
  topics: 'medtop:01000000',
  text: '秦望舒说，钟停了。',
};

describe('missesBetween', () => {
  test('finds nothing between equal rows', () => {
    expect(missesBetween([row], [row])).toEqual([]);
  });

  test('names the sentence, the column, what was expected and what came', () => {
    const [miss, ...others] = missesBetween([row], [{ ...row, speaker: '罗青' }]);
    expect(others).toEqual([]);
    expect(miss?.line).toBe('0\tspeaker');
    expect(miss?.message).toBe('0 speaker: expected "秦望舒", received "罗青" in 秦望舒说，钟停了。');
  });

  test('minds the order of topics', () => {
    const two = { ...row, topics: 'medtop:01000000,medtop:05000000' };
    const turned = { ...row, topics: 'medtop:05000000,medtop:01000000' };
    expect(missesBetween([two], [turned]).map(({ line }) => line)).toEqual(['0\ttopics']);
  });

  test('counts every judged cell of a sentence that is lacking', () => {
    expect(missesBetween([row], [])).toHaveLength(4);
  });

  test('leaves cells that are no judgement to the exact comparison', () => {
    expect(missesBetween([row], [{ ...row, paragraph_index: '1', section: 'caption', text: '别的' }])).toEqual([]);
  });
});

describe('readKnownMisses', () => {
  test('finds none where there is no file', () => {
    expect(readKnownMisses('/nowhere/misses.txt')).toEqual([]);
  });
});
