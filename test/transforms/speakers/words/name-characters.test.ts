import { describe, expect, it } from 'vitest';
import { beginsWithSurname, givenWeight, isCommonWord, isDot, isNameJoin, isNewsWord, maySurnameBegin, mayBegin, soundsForeign, surnameLength, surnameWeight } from '../../../../src/transforms/speakers/words/name-characters.ts';

const unit = (character: string): number => character.charCodeAt(0);

describe('the joins of foreign names', () => {
  it.each(['·', '・', '•', '‧'])('knows the dot %s, which joins', (dot) => {
    expect([isDot(dot), isNameJoin(dot)]).toEqual([true, true]);
  });

  it.each(['-', '－', '—', '.'])('knows that %s joins and is no dot', (join) => {
    expect([isDot(join), isNameJoin(join)]).toEqual([false, true]);
  });

  it.each(['', '，', '、', '··', '的'])('knows that %j joins nothing', (word) => {
    expect([isDot(word), isNameJoin(word)]).toEqual([false, false]);
  });
});

describe('soundsForeign', () => {
  it.each([['桑托斯', true], ['桑·托斯', true], ['桑-托', true], ['桑碗', false], ['碗桑', false], ['', false], ['·', false], ['-', false]])('says of %j %s', (word, expected) => {
    expect(soundsForeign(word)).toBe(expected);
  });
});

describe('surnames', () => {
  it.each([
    ['赵明远', 1], ['欧阳明', 2], ['司马光', 2], ['公园', 0], ['上官云', 2], ['上山', 0], ['碗', 0], ['', 0],
  ])('%j begins with one of %i characters', (word, length) => {
    expect(surnameLength(word)).toBe(length);
    expect(beginsWithSurname(word)).toBe(length > 0);
  });

  it('may begin with the first character of a long one', () => {
    expect(['赵', '欧', '上', '澹', '碗', 'a'].map((character) => maySurnameBegin(unit(character)))).toEqual([true, true, true, true, false, false]);
  });

  it('weigh alike when they are long, and more when they are common and rare in words', () => {
    expect(surnameWeight('欧阳')).toBe(3);
    expect(surnameWeight('上官')).toBe(3);
    expect(surnameWeight('碗')).toBe(0);
    expect(surnameWeight('赵')).toBeGreaterThan(surnameWeight('方'));
  });
});

describe('what may begin a name', () => {
  it.each([['赵', true], ['桑托', true], ['上', true], ['小邓', true], ['老王', true], ['阿珍', true], ['碗', false], ['', false]])('says of %j %s', (word, expected) => {
    expect(mayBegin(word)).toBe(expected);
  });
});

describe('isCommonWord', () => {
  it.each([['方案', true], ['高校', true], ['赵明远', false], ['', false], ['#', false]])('says of %j %s', (word, expected) => {
    expect(isCommonWord(word)).toBe(expected);
  });
});

describe('givenWeight', () => {
  it('is for characters of given names, against those of running text, and nothing for others', () => {
    expect(givenWeight(unit('琳'))).toBeGreaterThan(0);
    expect(givenWeight(unit('的'))).toBeLessThan(0);
    expect(givenWeight(unit('a'))).toBe(0);
    expect(givenWeight(-1)).toBe(0);
  });
});

describe('isNewsWord', () => {
  it.each([['蓝图', true], ['石家庄', true], ['赵明远', false], ['# Learnt', false]])('of %s it is %s that news use it for no person', (word, expected) => {
    expect(isNewsWord(word)).toBe(expected);
  });
});
