import { describe, expect, it } from 'vitest';
import { findChineseNames } from '../../../../src/transforms/speakers/names/chinese-names.ts';
import { least } from '../least-odds.ts';
import { scanOf } from '../tokens.ts';

describe('what stands before a name', () => {
  it.each([
    ['nothing', '姓名字/x 来到/v', 3],
    ['a mark', '，/x 姓名字/x 来到/v', 3],
    ['a pause', '、/x 姓名字/x 来到/v', 3],
    ['a conjunction', '和/c 姓名字/x 来到/v', 3],
    ['a preposition', '在/p 姓名字/x 来到/v', 3],
    ['a title', '市长/n 姓名字/x 来到/v', 0],
    ['a title, which may stand in for a word of saying', '市长/n 姓名字/x 港口/n', 1],
    ['a reporter', '记者/n 姓名字/x 港口/n', 1],
    ['a noun', '港口/n 姓名字/x 来到/v', 4],
    ['a verb', '到达/v 姓名字/x 来到/v', 5],
    ['the end of a title that the cut tore', '港口/n 官姓名字/x 来到/v', 4],
    ['a title in the same word', '经理姓名字/x 来到/v', 4],
    ['a title in the same word, and a mark after the name', '经理姓名字/x ，/x', 3],
    ['a long title in the same word', '负责人姓名字/x 来到/v', 4],
    ['a character in the same word that ends no title', '财务/n 碗姓名字/x 来到/v', null],
    ['the end of a title with no noun before it', '来到/v 官姓名字/x 来到/v', null],
    ['the end of a title with nothing before it', '官姓名字/x 来到/v', null],
    ['characters in the same word that are no title', '碗碗姓名字/x 来到/v', null],
  ])('%s (%s): the characters must have %s', (_rule, tokens, odds) => {
    expect(least(tokens)).toBe(odds);
  });
});

describe('what stands after a name', () => {
  it.each([
    ['the end of the sentence', '，/x 姓名字/x', 3],
    ['the end of the sentence, after a known name', '，/x 姓名字/nr', 2],
    ['a word of saying', '，/x 姓名字/x 说/v', 1],
    ['a polite word', '，/x 姓名字/x 先生/n', 1],
    ['a verb of thinking', '，/x 姓名字/x 觉得/v', 2],
    ['a mark', '，/x 姓名字/nr ，/x', 2],
    ['a pause', '，/x 姓名字/nr 、/x', 2],
    ['a preposition', '，/x 姓名字/nr 在/p', 2],
    ['a conjunction', '，/x 姓名字/nr 和/c', 2],
    ['an adverb', '，/x 姓名字/nr 也/d 来到/v', 3],
    ['a time', '，/x 姓名字/nr 昨天/t 来到/v', 3],
    ['an adverb and a word of saying', '，/x 姓名字/x 也/d 说/v', 2],
    ['a word of saying two words after an adverb', '，/x 姓名字/x 也/d 昨天/t 15/m 说/v', 2],
    ['a word of saying three words after an adverb', '，/x 姓名字/x 也/d 昨天/t 15/m 再次/d 说/v', 3],
    ['a word of saying behind a noun', '，/x 姓名字/x 也/d 港口/n 说/v', 3],
    ['a verb', '，/x 姓名字/nr 来到/v', 3],
    ['what can be nothing of these', '，/x 姓名字/nr 啊/y', 4],
    ['what no list knows', '，/x 姓名字/nr 碗/zz', 3],
    ['a noun', '，/x 姓名字/nr 港口/n', 4],
    ['a body', '，/x 姓名字/x 政府/n', 7],
    ['the end of a place’s name', '，/x 姓名字/x 区/n', 8],
    ['a word of saying in the same word', '，/x 姓名字说/x', 8],
    ['an adverb in the same word', '，/x 姓名字也/x', 10],
    ['another listed word in the same word', '，/x 姓名字这/x', 11],
    ['another character in the same word', '，/x 姓名字碗/x', 14],
  ])('%s (%s): the characters must have %s', (_rule, tokens, odds) => {
    expect(least(tokens)).toBe(odds);
  });
});

describe('how the words are cut in a name', () => {
  it.each([
    ['one word that no list knows', '市长/n 姓名字/x 港口/n', 1],
    ['one word that the dictionary has for a name', '，/x 姓名字/nr 港口/n', 4],
    ['one word of two characters', '，/x 姓名/x 来到/v', 4],
    ['one word of three characters', '，/x 姓名字/x 来到/v', 3],
    ['one word that is a place', '，/x 姓名字/ns 来到/v', 10],
    ['a surname and a word', '，/x 姓/x 名字/x 说/v', 3],
    ['a surname and a verb', '，/x 姓/x 名字/v 说/v', 4],
    ['single characters', '，/x 姓/x 名/x 说/v', 3],
    ['a word of three characters from which it takes two', '市长/n 姓名T/x 说/v', 8],
    ['a word of four characters from which it takes three', '市长/n 姓名字碗/x 说/v', 11],
  ])('%s (%s): the characters must have %s', (_rule, tokens, odds) => {
    expect(least(tokens)).toBe(odds);
  });
});

describe('foreign sounds', () => {
  it.each([
    ['none beside it', '，/x 姓名/x 来到/v', 4],
    ['one after it', '，/x 姓名/x 多/x 多/x 来到/v', 7],
    ['one before it', '，/x 桑/x 姓名/x 来到/v', 9],
    ['a dot after it', '，/x 姓名/x ·/x 来到/v', null],
    ['a dot before it', '·/x 姓名/x 来到/v', null],
  ])('speak against a Chinese name of such sounds: %s', (_rule, tokens, odds) => {
    expect(least(tokens, 'foreign')).toBe(odds);
  });

  it.each([
    ['，/x 姓名/x 多/x 来到/v', 4],
    ['，/x 桑/x 姓名/x 来到/v', 6],
  ])('say nothing of a name without such sounds: in %s the characters must have %i', (tokens, odds) => {
    expect(least(tokens)).toBe(odds);
  });
});

describe('words within a name', () => {
  it.each([
    ['a word that only begins with the surname', '，/x 郭上/x 妙/x', ['郭上妙']],
    ['a preposition for the surname, before a word of saying', '，/x 向/p 婷/x 说/v', ['向婷']],
    ['a preposition for the surname, before another word', '，/x 向/p 婷/x 来到/v', []],
    ['a preposition in the given name', '，/x 郭/x 令/p 港口/n', []],
    ['a word of saying for the given name', '，/x 郭/x 坦承/v 说/v', []],
    ['a surname of two characters, and a word', '，/x 慕容/x 汐天/x 说/v', []],
    ['a surname of two characters, and a word that speaks for a name', '，/x 慕容/x 汐妙/x 说/v', ['慕容汐妙']],
    ['a country', '市长/n 古巴/x 说/v', []],
    ['characters that speak against a name, whatever stands around them', '市长/n 董下地/x 说/v', []],
  ])('%s (%s) gives %j', (_rule, tokens, expected) => {
    expect(findChineseNames([scanOf(tokens)])).toEqual(expected);
  });
});
