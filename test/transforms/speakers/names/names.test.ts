import { describe, expect, it } from 'vitest';
import { Is } from '../../../../src/transforms/speakers/words/lexicon.ts';
import { collectNames, indexNames, joinNames } from '../../../../src/transforms/speakers/names/names.ts';
import { scans } from '../report.ts';
import { scanOf } from '../tokens.ts';

const names = (text: string) => [...collectNames(scans(text))];

describe('collectNames', () => {
  it.each([
    ['市长赵明远表示，要落实。', '赵明远'],
    ['某国外交部发言人巴加洛夫15日说，会谈有进展。', '巴加洛夫'],
    ['中心主任安德烈斯·博尔克斯认为，措施有效。', '安德烈斯·博尔克斯'],
    ['毕业生小邓说，他想留下。', '小邓'],
    ['匈牙利总理欧尔班说，会再谈一次。', '欧尔班'],
    ['研究员彼得·万斯滕指出，样本太少。', '彼得·万斯滕'],
    ['研究员彼得·万斯滕指出，样本太少。万斯滕还在写。', '万斯滕'],
    ['分析师Anna Keller告诉记者，价格会降。', 'Anna Keller'],
    ['Mia Holt表示，展览下周开幕。', 'Mia Holt'],
    ['主任傅启明打了个比方。', '傅启明'],
  ])('finds the name in %s', (sentence, name) => {
    expect(names(sentence)).toContain(name);
  });

  it.each(['文章强调，要坚持。', '高校表示，会改进。', '德国人说，比赛很难。', '乌克兰表示，会谈继续。', '他向乌克兰表示感谢。', '人们商量着办事。', '解决群众基本生活困难。', 'GDP增长表明，经济回暖。'])('finds none in %s', (sentence) => {
    expect(names(sentence)).toEqual([]);
  });
});

describe('collectNames of given words', () => {
  it.each([
    ['the whole run and nothing of it by itself', '总统/n 桑/ng 托斯/nrt 表示/v', ['桑托斯']],
    ['each of two', '总统/n 桑托斯/nrt 和/c 总统/n 多萨/nrt 说/v', ['桑托斯', '多萨']],
    ['the last part by which the report may call him again', '彼得/nrt ·/x 万斯滕/nrt 说/v', ['彼得·万斯滕', '万斯滕']],
    ['no last part of one character', '彼得/nrt ·/x 德/ng 说/v', ['彼得·德']],
    ['no last part that doesn’t sound foreign', '彼得/nrt ·/x 湖畔/n 说/v', ['彼得·湖畔']],
    ['no last part that is a country', '彼得/nrt ·/x 马里/ns 说/v', ['彼得·马里']],
    ['no last part that is a listed word', '彼得/nrt ·/x 富豪/n 说/v', ['彼得·富豪']],
    ['the last word in Latin letters', '总统/n Jean/eng -/x Luc/eng 说/v', ['Jean-Luc', 'Luc']],
  ])('gives %s', (_rule, tokens, expected) => {
    expect([...collectNames([scanOf(tokens)])]).toEqual(expected);
  });
});

describe('joinNames', () => {
  const joined = (known: readonly string[], tokens: string): string => joinNames(scanOf(tokens), indexNames(new Set(known))).words.join(' ');

  it('makes one token of a name wherever it stands', () => {
    const [first, second] = scans('市长赵明远表示，要落实。大家都认识赵明远。').map((scan) => joinNames(scan, indexNames(new Set(['赵明远']))));
    expect(first?.words).toContain('赵明远');
    expect(second?.words).toContain('赵明远');
  });

  it('says of it that it is a name, and the noun of a phrase', () => {
    expect(joinNames(scanOf('赵/nr 明远/n 说/v'), indexNames(new Set(['赵明远']))).bits[0]).toBe(Is.NAME | Is.NOMINAL);
  });

  it('leaves a sentence without names as it is', () => {
    const scan = scanOf('市长/n 说/v');
    expect(joinNames(scan, indexNames(new Set(['赵明远', '汐'])))).toBe(scan);
  });

  it.each([
    ['the longest of those that begin there', ['赵明', '赵明远'], '赵/nr 明/n 远/n 说/v', '赵明远 说'],
    ['the longest, whichever was met first', ['赵明远', '赵明'], '赵/nr 明/n 远/n 说/v', '赵明远 说'],
    ['one after the other', ['赵明远', '岳清扬'], '赵/nr 明远/n 、/x 岳清/n 扬/n 说/v', '赵明远 、 岳清扬 说'],
    ['no name that begins inside another', ['赵明远', '远山'], '赵/nr 明/n 远/n 山/n 说/v', '赵明远 山 说'],
    ['the shorter one where the longer is not written', ['赵明远', '赵明'], '赵/nr 明/n 说/v', '赵明 说'],
    ['a name again and again', ['葛平'], '葛/nr 平/n 与/c 葛/nr 平/n 说/v', '葛平 与 葛平 说'],
    ['a long name that the cut tore at its end', ['赵明远'], '赵明/nr 远在/v 说/v', '赵明远 在 说'],
    ['a long name that the cut tore at its beginning', ['赵明远'], '市长赵/n 明远/n 说/v', '市长 赵明远 说'],
    ['a long name that the cut tore at both ends', ['赵明远'], '长赵/n 明远在/n 说/v', '长 赵明远 在 说'],
    ['no long name inside a word', ['赵明远'], '老赵明远山/n 说/v', '老赵明远山 说'],
    ['a short name after a preposition that the cut gave it', ['葛平'], '向葛/n 平/n 说/v', '向 葛平 说'],
    ['a short name inside a word after such a preposition', ['葛平'], '向葛平/n 说/v', '向 葛平 说'],
    ['no short name after another character that the cut gave it', ['葛平'], '碗葛/n 平/n 说/v', '碗葛 平 说'],
    ['no short name after a preposition inside a word', ['葛平'], '碗向葛/n 平/n 说/v', '碗向葛 平 说'],
    ['a short name after a title that the cut tore', ['葛平'], '总经/n 理葛/n 平/n 说/v', '总经 理 葛平 说'],
    ['a short name after a title in the same word', ['葛平'], '经理葛平/n 说/v', '经理 葛平 说'],
    ['a short name from which a listed word goes on', ['葛平'], '葛/nr 平坦/a 言/v', '葛平 坦 言'],
    ['no short name from which another word goes on', ['葛平'], '葛/nr 平碗/a 言/v', '葛 平碗 言'],
    ['no short name within two words', ['葛平'], '碗葛/nr 平碗/a 言/v', '碗葛 平碗 言'],
    ['a name in Latin letters of its own words', ['Keller'], '，/x Keller/eng 说/v', '， Keller 说'],
    ['no name in Latin letters at the beginning of a word', ['Keller'], '，/x Kellers/eng 说/v', '， Kellers 说'],
    ['no name in Latin letters at the end of a word', ['Keller'], '，/x McKeller/eng 说/v', '， McKeller 说'],
    ['a name at the end of a sentence', ['葛平'], '来/v 的/uj 是/v 葛/nr 平/n', '来 的 是 葛平'],
  ])('joins %s', (_rule, known, tokens, expected) => {
    expect(joined(known, tokens)).toBe(expected);
  });
});
