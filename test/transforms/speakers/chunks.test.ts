import { describe, expect, it } from 'vitest';
import { chunkText, findChunks, isPeople } from '../../../src/transforms/speakers/chunks.ts';
import { scans } from './report.ts';

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
  ])('tells in %s that %s is a %s', (sentence, text, kind) => {
    expect(kinds(sentence)).toContainEqual([text, kind]);
  });
});

describe('isPeople', () => {
  it.each([['芬兰人', true], ['发言人', false], ['负责人', false], ['当事人', false], ['人', false]])('says of %s %s', (text, expected) => {
    expect(isPeople(text)).toBe(expected);
  });
});
