import { describe, expect, it } from 'vitest';
import { isCountry, isNationsBody, isNationsPair, isNationsShort } from '../../../../src/transforms/speakers/words/nations.ts';

describe('countries', () => {
  it.each([['乌克兰', true], ['东盟', true], ['乌克', false], ['#', false], ['', false]])('of %j it is %s that it is one', (word, expected) => {
    expect(isCountry(word)).toBe(expected);
  });

  it.each([['俄', true], ['俄美', false], ['碗', false], ['', false]])('of %j it is %s that it is short for one', (word, expected) => {
    expect(isNationsShort(word)).toBe(expected);
  });

  it.each([['俄方', true], ['以军', true], ['日媒', true], ['美警', true], ['俄国', false], ['碗方', false], ['俄', false], ['俄军方', false], ['俄方称', false], ['', false]])('of %j it is %s that it is a body of one', (word, expected) => {
    expect(isNationsBody(word)).toBe(expected);
  });

  it.each([['俄乌', true], ['美伊', true], ['中法', true], ['古巴', false], ['南非', false], ['巴西', false], ['学校', false], ['俄', false], ['俄罗斯', false]])('of %j it is %s that it is two of them', (word, expected) => {
    expect(isNationsPair(word)).toBe(expected);
  });
});
