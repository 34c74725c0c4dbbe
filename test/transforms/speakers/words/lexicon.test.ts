import { describe, expect, it } from 'vitest';
import { bitsOfListed, classify, Is, isCue, isListed, lastCharacterIsRole } from '../../../../src/transforms/speakers/words/lexicon.ts';

/** What a token can be, by names. */
const namesOf = (word: string, pos: string): string => Object.entries(Is).flatMap(([name, bit]) => (classify(word, pos) & bit ? [name] : [])).join(' ');

describe('classify', () => {
  it.each([
    ['，', 'x', 'COMMA'], [';', 'x', 'COMMA'], ['：', 'w', 'COLON'], ['。', 'x', 'STOP'], ['……', 'x', 'STOP'], ['“', 'x', 'OPEN'], ['」', 'x', 'CLOSE'], ['、', 'x', 'CONJUNCTION PAUSE'],
  ])('takes %s for a mark whatever the dictionary says', (word, pos, names) => {
    expect(namesOf(word, pos)).toBe(names);
  });

  it.each([
    ['18', 'm', 'TIME'], ['9时', 'x', 'TIME'], ['0', 'm', 'TIME'], ['日', 'm', 'TIME'], ['月', 'n', 'TIME'], ['年', 'm', 'TIME'], ['时', 'n', 'TIME'], ['分', 'n', 'TIME'], ['号', 'n', 'TIME'], ['晨', 'tg', 'TIME'], ['上午', 't', 'TIME'],
    ['/', 'x', ''], [':)', 'x', ''],
  ])('knows of %s as %s that it is %s', (word, pos, names) => {
    expect(namesOf(word, pos)).toBe(names);
  });

  it.each([['在会上', 'ADVERB'], ['在发言中', 'ADVERB'], ['在会后', 'ADVERB'], ['在会前', 'ADVERB'], ['在此', ''], ['在上', ''], ['在家里', 'NOMINAL'], ['从会上', 'NOMINAL']])('knows a circumstance in one word: %s %s', (word, names) => {
    expect(namesOf(word, word.length > 2 ? 'l' : 'r')).toBe(names);
  });

  it.each([
    ['林致远', 'nr', 'NAME NOMINAL'], ['沧宁', 'ns', 'PLACE NOMINAL'], ['观海院', 'nt', 'BODY NOMINAL'], ['搬', 'v', 'VERB'], ['合作', 'vn', 'NOMINAL'], ['很', 'd', 'ADVERB'], ['从', 'p', 'PREPOSITION'], ['百', 'm', 'NOMINAL NUMBER'],
    ['的', 'uj', 'PARTICLE'], ['啊', 'y', 'PARTICLE'], ['哎', 'e', 'PARTICLE'], ['甜', 'a', 'NOMINAL'], ['甜', 'zz', ''], ['鸬', 'd', 'ADVERB'], ['鸬', 'dg', 'ADVERB'], ['鸬', 'p', 'PREPOSITION'], ['观海', 'nt', 'BODY NOMINAL'],
  ])('goes by the part of speech of a word that no list has: %s as %s is %s', (word, pos, names) => {
    expect(namesOf(word, pos)).toBe(names);
  });

  it.each([
    ['送餐员', 'n', 'ROLE NOMINAL'], ['渔民', 'n', 'ROLE NOMINAL'], ['海关署', 'n', 'BODY NOMINAL'], ['观海署', 'nt', 'BODY NOMINAL'], ['岛外交部', 'n', 'BODY NOMINAL'], ['岛外交部发言人', 'n', 'ROLE NOMINAL'], ['调查报告', 'n', 'TEXT NOMINAL'], ['茶话座谈会', 'n', 'BODY NOMINAL ASSEMBLY'],
    ['送餐员', 'v', 'VERB'], ['员', 'ng', 'NOMINAL'], ['商', 'ng', 'NOMINAL'], ['手', 'n', 'NOMINAL'], ['茶会', 'n', 'BODY NOMINAL'],
  ])('tells by its end what a longer noun is: %s as %s is %s', (word, pos, names) => {
    expect(namesOf(word, pos)).toBe(names);
  });

  it.each([['俄方', 'x', 'BODY NOMINAL'], ['日媒', 'n', 'BODY NOMINAL'], ['中方', 'n', 'BODY NOMINAL SELF'], ['俄罗斯', 'nr', 'PLACE NOMINAL'], ['俄罗斯', 'n', 'PLACE NOMINAL']])('knows countries and their bodies: %s as %s is %s', (word, pos, names) => {
    expect(namesOf(word, pos)).toBe(names);
  });

  it.each([
    ['表示', 'nr', 'NOMINAL SAY TELLS'], ['专家', 'nr', 'ROLE NOMINAL'], ['也', 'nr', 'NOMINAL ADVERB'], ['从', 'nr', 'NOMINAL PREPOSITION'], ['青年', 't', 'ROLE NOMINAL'], ['公司', 't', 'BODY NOMINAL'], ['双方', 't', 'ROLE PRONOUN NOMINAL GROUP'], ['驻华', 'v', 'NOMINAL'], ['这家', 'n', 'NOMINAL DEMONSTRATIVE'], ['坦言', 'nrt', 'NOMINAL SAY'], ['教练', 'nrt', 'ROLE NOMINAL'], ['报告', 't', 'TEXT NOMINAL SAY FRAME TIME'],
  ])('believes the lists before the dictionary: %s as %s is %s', (word, pos, names) => {
    expect(namesOf(word, pos)).toBe(names);
  });
});

describe('the lists', () => {
  it('know their words, and cues among them', () => {
    expect([isListed('说'), isListed('发言人'), isListed('鸬鹚')]).toEqual([true, true, false]);
    expect([isCue('说'), isCue('宣布'), isCue('发言人'), isCue('鸬鹚')]).toEqual([true, true, false, false]);
    expect(bitsOfListed('发言人')).toBe(Is.ROLE);
    expect(bitsOfListed('鸬鹚')).toBeUndefined();
  });

  it('know the last characters of nouns for people', () => {
    expect([...'员长商局说'].map(lastCharacterIsRole)).toEqual([true, true, true, false, false]);
  });
});
