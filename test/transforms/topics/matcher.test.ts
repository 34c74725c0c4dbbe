import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../src/transforms/topics/matcher.ts';
import { buildTrie } from '../../../src/transforms/topics/trie.ts';

const find = (terms: readonly string[], text: string) => {
  const found: number[] = [];
  buildMatcher(buildTrie(terms)).match(text, found);
  return found.map((term) => terms[term]);
};

/** What the matcher promises, in its slowest and plainest form. */
const plainly = (terms: readonly string[], text: string) => {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const here = terms.filter((term) => text.startsWith(term, at)).toSorted((a, b) => b.length - a.length)[0];
    if (here !== undefined) found.push(here);
    at += here?.length ?? 1;
  }
  return found;
};

describe('the matcher', () => {
  it('prefers the longest of the terms that begin at a place', () => {
    expect(find(['体育', '体育场', '场馆'], '新体育场馆开放')).toEqual(['体育场']);
  });

  it('finds a term again after a longer one failed to complete', () => {
    expect(find(['人工智能芯片', '人工', '智能'], '人工智能芯')).toEqual(['人工', '智能']);
  });

  it('finds nothing in an empty text and in one of one character', () => {
    expect([...find(['体育'], ''), ...find(['体育'], '体')]).toEqual([]);
  });

  it('leaves no trace of a longer text in the next, shorter one', () => {
    const matcher = buildMatcher(buildTrie(['体育']));
    const found: number[] = [];
    matcher.match(`${'无'.repeat(5000)}体育`, []);
    matcher.match('体', found);
    expect(found).toEqual([]);
  });

  it('agrees with a plain search from left to right', () => {
    const word = fc.array(fc.constantFrom('甲', '乙', '丙'), { minLength: 2, maxLength: 4 }).map((units) => units.join(''));
    const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 40 }).map((units) => units.join(''));
    fc.assert(fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (terms, sample) => {
      expect(find(terms, sample)).toEqual(plainly(terms, sample));
    }));
  });
});
