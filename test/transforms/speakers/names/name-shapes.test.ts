import { describe, expect, it } from 'vitest';
import { nameEnd, textOf } from '../../../../src/transforms/speakers/names/name-shapes.ts';
import { marked } from '../tokens.ts';

/** The tokens that a name which begins where the brackets open takes, beside those inside the brackets. */
function taken(tokens: string): { readonly found: readonly string[]; readonly expected: readonly string[] } {
  const { scan, from, to } = marked(tokens);
  return { found: scan.words.slice(from, nameEnd(scan, from)), expected: scan.words.slice(from, to) };
}

describe('a name written by sound', () => {
  it.each([
    ['after a title, joined from what the cut tore', '总统/n [桑/ng 托斯/nrt] 表示/v'],
    ['after a title, whatever follows', '总统/n [桑/ng 托/ng] 来到/v 港口/n'],
    ['after a title, at the end of a sentence', '访问/v 的/uj 是/v 总统/n [桑/ng 托/ng]'],
    ['before a cue', '，/x [弗雷/n 多萨/n] 说/v'],
    ['before a verb of thinking', '，/x [弗雷/n 多萨/n] 认为/v'],
    ['with adverbs, times and figures before the cue', '，/x [弗雷/n 多萨/n] 昨天/t 15/m 再次/d 说/v'],
    ['with a day before the cue', '，/x [弗雷/n 多萨/n] 十五/m 日/m 说/v'],
    ['with others before the cue', '，/x [弗雷/n 多萨/n] 等/u 说/v'],
    ['as one word that no list knows, before a cue', '，/x [弗雷多萨/n] 昨天/t 说/v'],
    ['as one word after a title', '总统/n [弗雷多萨/n] 来到/v 港口/n'],
    ['that the dictionary has for a place, right before a cue', '，/x [雷多/ns] 说/v'],
    ['that begins with a place and has a second word', '，/x [雷多/ns 多萨/nrt] 说/v'],
    ['that begins with a place, after a title', '总统/n [雷多/ns 多萨/ng] 来到/v 港口/n'],
    ['of two words, one known for a name', '，/x [弗雷/n 多萨/nrt] 来到/v 港口/n'],
    ['of two words, the first known for a name', '，/x [多萨/nrt 弗雷/n] 来到/v 港口/n'],
    ['one word that the dictionary has for a name, before a cue', '，/x [多萨/nrt] 表示/v'],
    ['a common word for a place that begins with a surname, before a cue', '，/x [马拉加/ns] 说/v'],
    ['a common word with a surname, after a title', '总统/n [马德里/n] 来到/v 港口/n'],
    ['a common word for a place that begins with no surname, before a cue', '，/x [保康/ns] 说/v'],
    ['that begins with a single character for a place', '，/x [雷/ns 多萨/n] 昨天/t 说/v'],
  ])('is found: %s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });

  it.each([
    ['nothing tells of a person', '，/x [] 弗雷/n 多萨/n 来到/v 港口/n'],
    ['one word that no list knows, and no cue', '，/x [] 弗雷多萨/n 来到/v 港口/n'],
    ['the cue is too far', '，/x [] 弗雷/n 多萨/n 昨天/t 15/m 日/m 再次/d 说/v'],
    ['a noun stands before the cue', '，/x [] 弗雷/n 多萨/n 港口/n 说/v'],
    ['a preposition stands before the cue', '，/x [] 弗雷/n 多萨/n 在/p 说/v'],
    ['a known name comes without title and cue', '，/x [] 多萨/nrt 来到/v 港口/n'],
    ['a country says something', '，/x [] 乌克兰/ns 表示/v'],
    ['a country comes after a title', '总统/n [] 乌克兰/nrt 表示/v'],
    ['news come from a place', '，/x [] 雷多/ns 报道/v'],
    ['a place doesn’t say something at once', '，/x [] 雷多/ns 昨天/t 说/v'],
    ['a run begins with a place and no cue follows at once', '，/x [] 雷多/ns 多萨/ng 昨天/t 说/v'],
    ['a word is short', '，/x [] 弗雷/n 说/v'],
    ['a word is common', '，/x [] 大理石/n 说/v'],
    ['a word is common, after a title', '总统/n [] 大理石/n 来到/v 港口/n'],
    ['a figure', '，/x [] 弗雷多萨/m 说/v'],
    ['a word that begins with what only follows names', '，/x [] 本多萨/n 说/v'],
    ['two words of which the first only follows names', '总统/n [] 本/x 托/ng 来到/v 港口/n'],
    ['a Chinese name stands next to it', '，/x [] 弗雷/n 多萨/n 赵明远/nr 来到/v'],
    ['a surname is all that is known for a name', '，/x [] 弗雷/n 汤/nr 来到/v 港口/n'],
    ['a place ends the sentence', '人/n 、/x [] 雷多/ns'],
    ['a verb of one character that sounds foreign', '总统/n [] 让/v 托/ng 来到/v 港口/n'],
    ['a dot has nothing after it that could be a name', '总统/n [] 湖畔/n ·/x 15/m 说/v'],
    ['a particle and a sound', '总统/n [] 阿/y 桑/ng 来到/v 港口/n'],
    ['a word with a dot that ends in 人', '[] 彼得·湖人/x 说/v'],
    ['a single character', '总统/n [] 桑/ng 来到/v 港口/n'],
    ['people by their country', '，/x [] 弗雷多人/nrt 说/v'],
    ['a word of saying that sounds foreign', '总统/n [] 赞扬/v 他/r'],
    ['an adverb that sounds foreign', '，/x [] 特别/d 说/v'],
    ['a Chinese name without foreign sounds', '，/x [] 赵明远/nr 说/v'],
    ['a particle', '总统/n [] 阿/y 说/v'],
    ['a mark', '总统/n [] ，/x 说/v'],
    ['a pause', '总统/n [] 、/x 说/v'],
  ])('is not found: %s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });
});

describe('the end of a name written by sound', () => {
  it.each([
    ['a dot joins any characters after it', '研究员/n [彼得/nrt ·/x 湖畔/n] 指出/v'],
    ['a dot joins any characters before it', '，/x [湖畔/n ·/x 彼得/nrt] 来到/v 港口/n'],
    ['a name with a dot at the beginning of a sentence', '[湖畔/n ·/x 彼得/nrt] 来到/v 港口/n'],
    ['a name with a dot at the end of a sentence', '来宾/n 有/v [彼得/nrt ·/x 湖畔/n]'],
    ['several dots', '[彼得/nrt ·/x 湖畔/n ·/x 万斯滕/nrt] 来到/v 港口/n'],
    ['a dot between words of which none is known for a name', '[湖畔/n ·/x 湖畔/n] 来到/v 港口/n'],
    ['a dot after a place', '，/x [雷多/ns ·/x 湖畔/n] 来到/v 港口/n'],
    ['a hyphen joins foreign sounds', '总统/n [多萨/nrt -/x 弗雷/n] 来到/v 港口/n'],
    ['a hyphen doesn’t join what has no foreign sounds', '总统/n [多萨/nrt] -/x 港口/n 来到/v'],
    ['a dot joins no word of saying', '总统/n [彼得/nrt] ·/x 表示/v 欢迎/v'],
    ['a dot joins no mark', '总统/n [彼得/nrt] ·/x ，/x 说/v'],
    ['a dot joins no figures', '总统/n [彼得/nrt] ·/x 15/m 说/v'],
    ['a dot joins at most six characters', '总统/n [彼得/nrt ·/x 湖畔湖畔湖畔/n] 说/v'],
    ['a dot joins not seven characters', '总统/n [彼得/nrt] ·/x 湖畔湖畔湖畔湖/n 说/v'],
    ['a name with a dot in one word that begins with a surname', '[陈·沃尔特/x] 表示/v'],
    ['a word of saying that sounds foreign ends it', '总统/n [桑/ng 托/ng] 赞扬/v 他/r'],
    ['a title that sounds foreign ends it', '总统/n [桑/ng 托/ng] 博士/n 说/v'],
    ['an adverb that sounds foreign ends it', '总统/n [桑/ng 托/ng] 特别/d 说/v'],
    ['a single character that is an adverb, too, belongs to it', '总统/n [桑/ng 正/d 托/ng] 说/v'],
    ['a single character that goes on from a name ends it', '总统/n [桑/ng 托/ng] 曾/d 说/v'],
    ['two such characters end it', '总统/n [桑/ng 托/ng] 曾/d 向/p 他/r 说/v'],
    ['a place before a body is none of it', '总统/n [桑/ng 托/ng] 雷多/ns 政府/n 说/v'],
    ['a place before a title is none of it', '总统/n [桑/ng 托/ng] 雷多/ns 总统/n 说/v'],
    ['a place before another word may belong to it', '总统/n [桑/ng 托/ng 雷多/ns] 来到/v 港口/n'],
    ['a single character for a place may belong to it', '总统/n [桑/ng 托/ng 雷/ns] 总统/n 说/v'],
    ['a pause ends it', '总统/n [桑/ng 托/ng] 、/x 雷/ng 多/ng 说/v'],
    ['a noun between sounds ends it', '总统/n [桑/ng 托/ng] 港口/n 雷多/ng 说/v'],
  ])('%s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });

  it('of single characters it takes the first 24', () => {
    const { scan } = marked(`总统/n [] ${Array.from({ length: 26 }, () => '桑/ng').join(' ')} 说/v`);
    expect(nameEnd(scan, 1)).toBe(25);
  });

  it.each([[12, 24], [13, 0]])('is within 24 characters: of %i words of two it takes %i characters', (words, length) => {
    const { scan } = marked(`总统/n [] ${Array.from({ length: words }, () => '桑托/nrt').join(' ')} 说/v`);
    expect(textOf(scan, 1, nameEnd(scan, 1))).toHaveLength(length);
  });
});

describe('a name of any make after a title', () => {
  it.each([
    ['before a preposition', '首相/n [岸/ng 田文雄/nr] 在/p 国会/n 说/v'],
    ['before a cue', '首相/n [田文雄/nr] 表示/v'],
    ['before a time', '首相/n [田文雄/nr] 15/m 日/m 说/v'],
    ['before a mark', '首相/n [田文雄/nr] ，/x 他/r 说/v'],
    ['before a pause', '首相/n [田文雄/nr] 、/x 他/r 说/v'],
    ['at the end of a sentence', '来/v 的/uj 是/v 首相/n [田文雄/nr]'],
    ['of single characters, the first a surname', '首相/n [田/x 文/x 雄/x] 在/p 国会/n 说/v'],
    ['of single characters, the first with a foreign sound', '首相/n [岸/x 坝/x] 在/p 国会/n 说/v'],
    ['of five characters', '首相/n [田/x 文/x 雄/x 玄/x 汐/x] 在/p 国会/n 说/v'],
    ['of two characters', '首相/n [田/x 汐/x] 在/p 国会/n 说/v'],
    ['with a name behind a character that is no surname', '首相/n [端/ng 田文雄/nr] 在/p 国会/n 说/v'],
  ])('is found %s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });

  it.each([
    ['a verb follows', '首相/n [] 田文雄/nr 来到/v 港口/n'],
    ['no title stands before', '，/x [] 田文雄/nr 在/p 国会/n 说/v'],
    ['nothing stands before', '[] 田文雄/nr 在/p 国会/n 说/v'],
    ['it would have one character', '首相/n [] 雄/x 在/p 国会/n 说/v'],
    ['it would have six characters', '首相/n [] 汐/x 田文雄/nr 玄妙/nr 在/p 国会/n 说/v'],
    ['it would have six characters, with a surname first', '首相/n [] 田/x 田文雄/nr 王汐/nr 在/p 国会/n 说/v'],
    ['the first character begins longer surnames alone', '首相/n [] 端/x 汐/x 在/p 国会/n 说/v'],
    ['a listed character that may follow names', '首相/n [] 田/x 却/d 在/p 国会/n 说/v'],
    ['a word of two characters that is no name', '首相/n [] 田汐/n 在/p 国会/n 说/v'],
    ['a character that begins no name stands before a name', '首相/n [] 汐/x 田文雄/nr 在/p 国会/n 说/v'],
    ['no character begins a name', '首相/n [] 汐/x 玄/x 在/p 国会/n 说/v'],
    ['a listed single character', '首相/n [] 田/x 也/d 在/p 国会/n 说/v'],
    ['letters', '首相/n [] a/x b/x 在/p 国会/n 说/v'],
    ['a character that only follows names', '首相/n [] 田/x 昨/x 在/p 国会/n 说/v'],
    ['a word that is no name', '首相/n [] 汐玄/n 在/p 国会/n 说/v'],
  ])('is not found: %s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });
});

describe('a familiar name', () => {
  it.each([
    ['of a prefix and a surname, after a title', '毕业生/n [小/a 邓/nr] 来到/v 港口/n'],
    ['of a prefix and a surname, before a cue', '，/x [老/a 郭/n] 昨天/t 说/v'],
    ['with 阿', '，/x [阿/x 郭/n] 说/v'],
    ['in one word, after a title', '毕业生/n [小邓/nr] 来到/v 港口/n'],
    ['in one word, before a cue', '，/x [周先生/nr] 昨天/t 说/v'],
  ])('is found: %s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });

  it.each([
    ['neither title nor cue', '，/x [] 小/a 邓/n 来到/v 港口/n'],
    ['in one word, neither title nor cue', '，/x [] 周先生/n 来到/v 港口/n'],
    ['a prefix before a word', '，/x [] 小/a 邓某/n 说/v'],
    ['a prefix before no surname', '，/x [] 小/a 碗/n 说/v'],
    ['a surname stands before the prefix', '郭/n [] 小/a 碗/n 说/v'],
    ['a surname after another character', '，/x [] 碗/n 邓/n 说/v'],
    ['a surname alone', '，/x [] 周/n 说/v'],
  ])('is not found: %s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });
});

describe('where a name may begin', () => {
  it.each([
    ['at the beginning of a sentence', '[弗雷/n 多萨/n] 说/v'],
    ['after a pause', '、/x [弗雷/n 多萨/n] 说/v'],
    ['after a noun', '港口/n [弗雷/n 多萨/n] 说/v'],
    ['after a conjunction', '和/c [弗雷/n 多萨/n] 说/v'],
    ['after a preposition', '据/p [弗雷/n 多萨/n] 说/v'],
    ['after a reporter', '记者/n [弗雷/n 多萨/n] 说/v'],
    ['not after a verb', '来到/v [] 弗雷/n 多萨/n 说/v'],
    ['not after an adverb', '也/d [] 弗雷/n 多萨/n 说/v'],
    ['after anything when the dictionary has a name', '来到/v [多萨/nrt] 说/v'],
    ['not with a verb', '，/x [] 弗雷/v 多萨/n 说/v'],
    ['not with an adverb', '，/x [] 弗雷/d 多萨/n 说/v'],
    ['not with a preposition', '，/x [] 弗雷/p 多萨/n 说/v'],
    ['not with a body', '，/x [] 弗雷/nt 多萨/n 说/v'],
    ['not with a character that begins no name', '，/x [] 碗雷/n 多萨/n 说/v'],
    ['with a single verb', '，/x [弗/v 多萨/n] 说/v'],
    ['not with a country', '，/x [] 乌克兰/ns 多萨/n 说/v'],
    ['with a country after a title', '总统/n [马里/ns 多萨/nrt] 来到/v'],
  ])('%s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });
});
