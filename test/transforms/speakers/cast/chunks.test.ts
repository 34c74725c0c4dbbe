import { describe, expect, it } from 'vitest';
import { bodyBefore, chunkLength, chunkText, findChunks, isPeople, shorten } from '../../../../src/transforms/speakers/cast/chunks.ts';
import { scans } from '../report.ts';
import { scanOf } from '../tokens.ts';

function kinds(text: string): string[][] {
  return scans(text).flatMap((scan) => findChunks(scan, new Uint8Array(scan.words.length)).map((chunk) => [chunkText(scan, chunk), chunk.kind]));
}

describe('findChunks', () => {
  it.each([
    ['外交部发言人表示', '外交部发言人', 'role'],
    ['市统计局介绍', '市统计局', 'body'],
    ['《绿色意见》提出', '《绿色意见》', 'text'],
    ['他说', '他', 'pronoun'],
    ['两国元首宣布', '两国元首', 'group'],
    ['会议指出', '会议', 'assembly'],
    ['德国人表示', '德国人', 'role'],
    ['外卖送餐员表示', '送餐员', 'role'],
    ['云岚市交通运输局表示', '云岚市交通运输局', 'body'],
    ['加拿大自然资源部官员表示', '加拿大自然资源部官员', 'role'],
    ['她俏皮地说', '她', 'pronoun'],
    ['俄白外长表示', '俄白外长', 'group'],
    ['分析人士表示', '分析人士', 'role'],
    ['外方人士表示', '外方人士', 'role'],
    ['中国物流与采购联合会公布', '中国物流与采购联合会', 'body'],
    ['约旦方面强调', '约旦方面', 'body'],
  ])('tells in %s that %s is a %s', (sentence, text, kind) => {
    expect(kinds(sentence)).toContainEqual([text, kind]);
  });
});

describe('isPeople', () => {
  it.each([['芬兰人', true], ['当事人家人', true], ['工人家人', true], ['发言人', false], ['负责人', false], ['当事人', false], ['人', false]])('says of %s %s', (text, expected) => {
    expect(isPeople(text)).toBe(expected);
  });
});

/** The phrases of a sentence that is cut by hand: kind, words, and the name in it if it is more than that. */
function phrases(tokens: string, inside?: readonly number[]): string[] {
  const scan = scanOf(tokens);
  return findChunks(scan, Uint8Array.from(inside ?? scan.words.map(() => 0))).map((chunk) => {
    const [text, name] = [chunkText(scan, chunk), scan.words[chunk.name] ?? ''];
    return `${chunk.quoted ? '“' : ''}${chunk.kind} ${text}${name === '' || name === text ? '' : ` @${name}`}`;
  });
}

describe('a phrase', () => {
  it.each([
    ['ends at marks, pauses, times and particles', '石桥/n ，/x 石桥/n 、/x 石桥/n 今天/t 石桥/n 的/uj 石桥/n', ['other 石桥', 'other 石桥', 'other 石桥', 'other 石桥', 'other 石桥']],
    ['ends at prepositions, conjunctions, adverbs and verbs', '石桥/n 从/p 石桥/n 和/c 石桥/n 又/d 石桥/n 修/v 石桥/n', ['other 石桥', 'other 石桥', 'other 石桥', 'other 石桥', 'other 石桥']],
    ['ends at a time that is a noun too', '石桥/n 报告/t 来/v', ['other 石桥']],
    ['holds a verb before the short end of a body’s name alone', '数据/n 符合/v 世贸组织/n 来/v', ['text 数据', 'body 世贸组织']],
    ['holds a verb before an end of three characters', '数据/n 保护/v 总局台/n 来/v', ['body 数据保护总局台']],
    ['ends at words of saying, unless they are nouns for a text or a meeting', '专家/n 指出/v 石桥/n', ['role 专家', 'other 石桥']],
    ['holds a noun for a text that tells too', '石桥/n 报告/n 说/v', ['text 石桥报告']],
    ['joins words to its last', '环岛/n 晚报/n 记者/n 来/v', ['role 环岛晚报记者']],
    ['is a person by the name at its end, with titles after it too', '县长/n 赵明远/nr 来/v', ['name 县长赵明远 @赵明远']],
    ['is a person with an honorific after the name', '赵明远/nr 先生/n 来/v', ['name 赵明远先生 @赵明远']],
    ['is a person with an office below another after the name', '赵明远/nr 副/b 主任/n 来/v', ['name 赵明远副主任 @赵明远']],
    ['is no person when a body follows the name', '赵明远/nr 公司/n 来/v', ['body 赵明远公司 @赵明远']],
    ['ends behind a name that goes to a meeting, or stands for others', '赵明远/nr 会谈/v 石桥/n', ['name 赵明远', 'other 会谈石桥']],
    ['ends behind one who speaks for others', '赵明远/nr 代表/n 石桥/n 来/v', ['name 赵明远', 'other 代表石桥']],
    ['keeps 代表 that is his office', '赵明远/nr 代表/n 来/v', ['name 赵明远代表 @赵明远']],
    ['ends behind a name or a longer pronoun that no other noun for a source follows', '赵明远/nr 石桥/n 石桥/n 来/v', ['name 赵明远', 'other 石桥石桥']],
    ['ends behind a pronoun', '她们/r 石桥/n 来/v', ['pronoun 她们', 'other 石桥']],
    ['keeps what leads to a noun for a source', '赵明远/nr 石桥/n 专家/n 来/v', ['role 赵明远石桥专家 @赵明远']],
    ['holds a conjunction inside a body’s name', '粮食/n 及/c 农业/n 组织/n 来/v', ['body 粮食及农业组织']],
    ['holds none between two bodies', '组织/n 和/c 农业/n 组织/n 来/v', ['body 组织', 'body 农业组织']],
    ['holds none before a body at once', '农业/n 和/c 组织/n 来/v', ['other 农业', 'body 组织']],
    ['holds none four words before a body', '粮食/n 及/c 农业/n 海洋/n 石桥/n 组织/n 来/v', ['other 粮食', 'body 农业海洋石桥组织']],
    ['holds none before people', '粮食/n 及/c 农业/n 专家/n 组织/n 来/v', ['other 粮食', 'body 农业专家组织']],
    ['begins with none', '及/c 农业/n 组织/n 来/v', ['body 农业组织']],
    ['begins with a trade’s verb', '养/v 蜂/n 人/n 来/v', ['role 养蜂人']],
    ['begins with the verb of a trade whose object has its end', '送/v 餐员/n 来/v', ['role 送餐员']],
    ['begins with no verb of a trade that lacks its end, or whose object is longer', '专家/n 送/v 餐/n', ['role 专家', 'other 餐']],
    ['begins with no verb whose object is longer than a word', '送/v 快递包/n 员/n', ['other 快递包员']],
    ['begins with no other verb', '养/v 石桥/n 人/n 来/v', ['role 石桥人']],
    ['begins with no verb of two characters', '养殖/v 蜂/n 人/n 来/v', ['role 蜂人']],
    ['holds a verb inside a body’s name', '数据/n 保护/v 局/n 来/v', ['body 数据保护局']],
    ['holds none of one character, none before another noun, none at its beginning', '海洋/n 保/v 局/n 来/v', ['other 海洋', 'body 局']],
    ['holds no verb before another noun', '海洋/n 保护/v 石桥/n 来/v', ['other 海洋', 'other 石桥']],
    ['holds no verb at its beginning', '保护/v 局/n 来/v', ['body 局']],
    ['holds no verb after a mark', '海洋/n ，/x 保护/v 局/n 来/v', ['other 海洋', 'body 局']],
    ['is a group', '两国/n 石桥/n 双方/n 来/v', ['group 两国石桥双方']],
    ['is who speaks of himself', '我/r 说/v', ['self 我']],
    ['is a text, unless its noun is one for people too', '石桥/n 声明/n 说/v', ['text 石桥声明']],
    ['is a meeting', '石桥/n 会议/n 说/v', ['assembly 石桥会议']],
    ['is a place', '石桥/n 沧宁/ns 说/v', ['place 石桥沧宁']],
  ])('%s', (_rule, tokens, expected) => {
    expect(phrases(tokens)).toEqual(expected);
  });

  it('ends where a quotation begins or ends', () => {
    expect(phrases('石桥/n 石桥/n 专家/n', [0, 1, 1])).toEqual(['other 石桥', '“role 石桥专家']);
  });

  it('has twenty-four words at most', () => {
    expect(phrases(Array.from({ length: 30 }, () => '石桥/n').join(' ')).map((one) => one.length)).toEqual([6 + 48, 6 + 12]);
  });

  it.each([['两国元首/n', 'group'], ['中俄两国总理/n', 'group'], ['中俄总理/n', 'role'], ['两国石桥/n', 'other'], ['石桥两国元首/n', 'role'], ['两国元首石桥/n', 'other'], ['俄白财长/n', 'group'], ['俄财长/n', 'role'], ['两国外长们/n', 'other'], ['双方领导人/n', 'group'], ['两位主席/n', 'group']])('is two people who meet: %s %s', (tokens, kind) => {
    expect(phrases(tokens).map((one) => one.split(' ')[0])).toEqual([kind]);
  });

  it('is shorter without its last words', () => {
    const scan = scanOf('县长/n 赵明远/nr 石桥/n 报道/n');
    const whole = { from: 0, to: 4, kind: 'text', name: 1, quoted: true } as const;
    expect(shorten(scan, whole, 2)).toEqual({ from: 0, to: 2, kind: 'name', name: 1, quoted: true });
    expect(shorten(scan, whole, 1)).toEqual({ from: 0, to: 1, kind: 'role', name: -1, quoted: true });
    expect(chunkLength(scan, whole)).toBe(9);
  });
});

describe('a verb before a body', () => {
  it('is no part of its name when the body is the party', () => {
    expect(kinds('要全面贯彻党的精神').map(([text]) => text)).not.toContain('全面贯彻党');
  });
});

describe('bodyBefore', () => {
  const owner = (tokens: string): string | null => {
    const scan = scanOf(tokens);
    return bodyBefore(scan, { from: 0, to: scan.words.length });
  };

  it.each([
    ['工业部/nt 数据/n', '工业部'],
    ['工业部/nt 统计/n 数据/n', '工业部'],
    ['市/n 气象局/n 消息/n', '市气象局'],
    ['最新/a 数据/n', null],
    ['数据/n', null],
    ['赵明远/nr 报告/n', null],
  ])('finds in %s %s', (tokens, body) => {
    expect(owner(tokens)).toBe(body);
  });
});
