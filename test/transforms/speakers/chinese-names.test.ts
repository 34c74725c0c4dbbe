import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChineseNames } from '../../../src/transforms/speakers/chinese-names.ts';
import { givenWeight, surnameWeight } from '../../../src/transforms/speakers/name-characters.ts';
import { scans } from './report.ts';
import { scanOf } from './tokens.ts';

const names = (text: string) => findChineseNames(scans(text));

describe('findChineseNames', () => {
  it.each([
    ['鹿溪县副县长岳清扬说，工程年底完工。', '岳清扬'],
    ['汽车行业分析师梅建中认为，价格还会下降。', '梅建中'],
    ['公司首席财务官唐小渔则表示，账上还有钱。', '唐小渔'],
    ['村民向秀芝告诉记者，水已经退了。', '向秀芝'],
    ['主任医师欧阳静提醒，要多喝水。', '欧阳静'],
  ])('finds the name in %s', (sentence, name) => {
    expect(names(sentence)).toContain(name);
  });

  it('takes the name alone where the cut gave it the next character', () => {
    expect(names('书记韩正则表示，要抓好落实。韩正说，任务很重。韩正还走访了企业。')).toContain('韩正');
  });

  it('takes the longer name when its beginning never stands alone', () => {
    expect(names('尹少凡说，他喜欢唱歌。演出后尹少凡很高兴。')).toContain('尹少凡');
  });

  it.each(['高质量发展是首要任务。', '文明村镇表示欢迎。', '方案指出，要加强管理。', '荣誉属于大家。', '何时开工，还在研究。', '据鹿溪县应急管理局介绍，水已退。'])('finds none in %s', (sentence) => {
    expect(names(sentence)).toEqual([]);
  });

  it('makes no Chinese name of a piece of a foreign one', () => {
    expect(names('总理马雷夏尔·戈米斯表示，谈判会继续。')).toEqual([]);
  });

  it('gives strings of the text, with a surname and one or two characters', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('王', '小', '明', '说', '，', '。', '主任', '欧阳', '的', '在', '强')), (parts) => {
      const text = parts.join('');
      for (const name of names(text)) expect(text.includes(name) && name.length >= 2 && name.length <= 4).toBe(true);
    }), { numRuns: 60 });
  });
});

/** Characters of names from those that speak most for one to those that speak against it: without foreign sounds, and with. */
const PLAIN = { surnames: '郭韩董区', given: ['鹏', '婷', '颖', '雪', '妙', '汐', '碗', '下', '地', '电'] };
const FOREIGN = { surnames: '唐马金区', given: ['琳', '敏', '明', '海', '大', '土', '巴', '多'] };

/** Names of a length by the log odds of their characters. */
function fillers({ surnames, given }: typeof PLAIN, length: number): ReadonlyMap<number, string> {
  const byOdds = new Map<number, string>();
  for (const surname of surnames) {
    for (const first of given) {
      for (const second of length === 3 ? given : ['']) {
        const odds = surnameWeight(surname) + [...first + second].reduce((sum, character) => sum + givenWeight(character.charCodeAt(0)), 0);
        if (first !== second && !byOdds.has(odds)) byOdds.set(odds, surname + first + second);
      }
    }
  }
  return byOdds;
}

const NAMES = { plain: { 2: fillers(PLAIN, 2), 3: fillers(PLAIN, 3) }, foreign: { 2: fillers(FOREIGN, 2), 3: fillers(FOREIGN, 3) } };

/**
 * The least log odds that its characters must have for 姓名 or 姓名字 in a sentence to be found: the less, the more its
 * surroundings speak for a name; null when nothing is enough.
 */
function least(tokens: string, sound: 'plain' | 'foreign' = 'plain'): number | null {
  const byOdds = NAMES[sound][tokens.includes('字') ? 3 : 2];
  for (let odds = 0; odds < 15; odds += 1) {
    const name = byOdds.get(odds);
    if (name === undefined) continue;
    const written = tokens.replaceAll('姓', name.charAt(0)).replaceAll('名', name.charAt(1)).replaceAll('字', name.charAt(2));
    if (findChineseNames([scanOf(written)]).includes(name)) return odds;
  }
  return null;
}

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

describe('a name that comes again', () => {
  it.each([
    ['twice', '，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v', 2],
    ['three times', '，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v', 1],
    ['four times, which is no more than three', '，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v ，/x 姓名字/x 来到/v', 1],
    ['once where more speaks against it', '市长/n 姓名字/x 港口/n 到达/v 姓名字/ns 港口/n', 0],
    ['once where more speaks for it', '到达/v 姓名字/ns 港口/n 市长/n 姓名字/x 港口/n', 0],
  ])('%s (%s): the characters must have %s', (_rule, tokens, odds) => {
    expect(least(tokens)).toBe(odds);
  });
});

describe('of names that begin alike', () => {
  it.each([
    ['the longer one, which alone stands there', '尹少凡/x 说/v ，/x 演出/vn 后/f 尹少凡/x 来到/v', ['尹少凡']],
    ['the shorter one, which is clear before another character', '书记/n 韩正则/x 表示/v ，/x 韩正/nr 说/v ，/x 韩正/nr 还/d 来到/v', ['韩正']],
    ['the longer one, where the shorter isn’t clear before another character', '市长/n 郭颖婷/x 说/v ，/x 到达/v 郭颖/ns 港口/n', ['郭颖婷']],
    ['the longer one that comes again, and its beginning never without it', '，/x 韩地汐/x 来到/v ，/x 韩地汐/x 来到/v', ['韩地汐']],
    ['the shorter one, where as much speaks for it', '，/x 郭碗/x 汐/x', ['郭碗']],
    ['none where the beginning comes without it', '，/x 韩地汐/x 来到/v ，/x 韩地汐/x 来到/v ，/x 韩地/ns 来到/v', []],
  ])('takes %s', (_rule, tokens, expected) => {
    expect(findChineseNames([scanOf(tokens)])).toEqual(expected);
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
