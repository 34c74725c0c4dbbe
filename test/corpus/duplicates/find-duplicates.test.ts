import { describe, expect, it } from 'vitest';
import { findDuplicates, type PackedImprints } from '../../../src/corpus/duplicates/find-duplicates.ts';
import { imprintBytes, packedImprintOf } from '../../../src/corpus/duplicates/imprint.ts';

const sentence = (index: number): string => `第${index}号泵站于${(index * 37) % 60}分${(index * 53) % 60}秒重新启动，水位为${(index * 7919) % 1000}厘米。`;
const report = (...changed: readonly number[]): string => Array.from({ length: 60 }, (_, index) => sentence(changed.includes(index) ? index + 500 : index)).join('');

function imprinted(texts: readonly string[]): PackedImprints {
  const bytes = Buffer.concat(texts.map((text) => packedImprintOf(text)));
  return { bytes, places: Uint32Array.from(texts, (_, index) => index * imprintBytes) };
}

function found(texts: Readonly<Record<string, string>>, near: number | false = 0.8): readonly (readonly [string | undefined, string | undefined, boolean])[] {
  const names = Object.keys(texts);
  return [...findDuplicates(imprinted(Object.values(texts)), near)].map(([document, { of, similarity }]) => [names[document], names[of], similarity !== null]);
}

describe('findDuplicates', () => {
  it('finds the same text with other white space, however short', () => {
    expect(found({ a: '雨停了。', b: '雨 停 了。\n', c: '雨停了！' })).toEqual([['b', 'a', false]]);
  });

  it('finds nearly the same text, and says that it is not the same', () => {
    expect(found({ a: report(), b: report(7), c: report(...Array.from({ length: 30 }, (_, index) => 2 * index)) })).toEqual([['b', 'a', true]]);
  });

  it('leaves near-duplicates alone when told to', () => {
    expect(found({ a: report(), b: report(7), c: report() }, false)).toEqual([['c', 'a', false]]);
  });

  it('always names an original, never another duplicate', () => {
    expect(found({ a: report(), b: report(7), c: report(7), d: report(7, 8) })).toEqual([
      ['b', 'a', true],
      ['c', 'a', true],
      ['d', 'a', true],
    ]);
  });

  it('names the earliest of several originals that are similar enough', () => {
    const first = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
    expect(found({ a: report(), b: report(...first(16)), c: report(...first(8)) })).toEqual([['c', 'a', true]]);
  });

  it('finds a document again that shares the imprint of another', () => {
    const { bytes } = imprinted([report(), report(7)]);
    expect([...findDuplicates({ bytes, places: Uint32Array.of(imprintBytes, 0, 0, imprintBytes) }, 0.8)].map(([document, { of }]) => [document, of])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  it('takes documents without text for no duplicates', () => {
    expect(found({ a: ' ', b: '\n', c: '' })).toEqual([]);
  });

  it('stays fast when very many documents are alike but not alike enough', () => {
    const shared = report().slice(0, 900);
    const texts = Array.from({ length: 3000 }, (_, index) => shared + sentence(index + 1000) + sentence(9000 + index));
    const imprints = imprinted(texts);
    const start = process.cpuUsage().user;
    expect(findDuplicates(imprints, 1).size).toBeLessThan(300);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(10);
  });
});
