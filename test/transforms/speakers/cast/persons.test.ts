import { describe, expect, it } from 'vitest';
import { Persons } from '../../../../src/transforms/speakers/cast/persons.ts';
import { scanOf } from '../tokens.ts';

/** The persons of some sentences, known by some names. */
function persons(names: readonly string[], sentences: readonly string[]): Persons {
  const found = new Persons(new Set(names));
  for (const [at, tokens] of sentences.entries()) found.survey(scanOf(tokens), at);
  return found;
}

describe('a person’s full name', () => {
  it('is the longest of which a name is a part', () => {
    expect(persons(['彼得·万斯滕', '万斯滕'], []).full('万斯滕', 0)).toBe('彼得·万斯滕');
  });

  it('is the nearest of the surname by which he is called', () => {
    const two = persons([], ['黄志刚/nr 来到/v', '港口/n', '黄清扬/nr 来到/v', '赵明远/nr 来到/v']);
    expect(['老黄', '黄先生', '黄主任', '黄'].map((name) => two.full(name, 1))).toEqual(['黄志刚', '黄志刚', '黄志刚', '黄志刚']);
    expect(two.full('老黄', 3)).toBe('黄清扬');
    expect(two.full('老王', 3)).toBeNull();
  });

  it('is unknown for a name that is part of none', () => {
    expect(persons(['赵明远'], ['赵明远/nr 来到/v']).full('赵明远', 0)).toBeNull();
    expect(persons([], ['赵明远/nr 来到/v']).full('岳清扬', 0)).toBeNull();
  });
});

describe('the persons named first', () => {
  it('are each named once, by their full names', () => {
    const three = persons(['彼得·万斯滕', '万斯滕'], ['万斯滕/nrt 和/c 赵明远/nr', '彼得·万斯滕/nrt 和/c 岳清扬/nr']);
    expect([1, 2, 3, 4, 0].map((count) => three.foremost(count))).toEqual([['彼得·万斯滕'], ['彼得·万斯滕', '赵明远'], ['彼得·万斯滕', '赵明远', '岳清扬'], ['彼得·万斯滕', '赵明远', '岳清扬'], []]);
  });

  it('are none of whom only the surname is known, and no other words', () => {
    expect(persons([], ['赵/nr 和/c 萨/nrt 、/x 周先生/nr 、/x 市长/n 来到/v']).foremost(3)).toEqual([]);
  });
});

describe('a person named earlier', () => {
  const sentences = ['赵明远/nr', '岳清扬/nr', '王强/nr', '港口/n', '港口/n', '林若水/nr'];

  it.each([
    [3, [], '王强'],
    [3, ['王强', null], '岳清扬'],
    [4, ['王强', '岳清扬'], '赵明远'],
    [5, ['王强', '岳清扬'], null],
    [5, [], '王强'],
    [0, [], null],
  ] as const)('before sentence %i and but for %j is %s', (at, except, name) => {
    expect(persons([], sentences).earlier(at, except)).toBe(name);
  });
});
