import { describe, expect, it } from 'vitest';
import { kindOf, knownPatterns, stemOf } from '../../src/corpus/source-kind.ts';

describe('kindOf', () => {
  it.each([
    ['a.txt', 'text'],
    ['a.txt.gz', 'text'],
    ['b/a.jsonl', 'records'],
    ['a.jsonl.gz', 'records'],
    ['a.html', 'page'],
    ['a.htm.gz', 'page'],
    ['a.html.txt', 'text'],
    ['html/a', 'text'],
    ['x.html/a.report', 'text'],
    ['a', 'text'],
  ])('reads %s as %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

describe('stemOf', () => {
  it.each([
    ['b/a.txt', 'b/a'],
    ['a.htm.html.gz', 'a.htm'],
    ['a.report', 'a.report'],
    ['a.gz', 'a.gz'],
    ['b/.txt', 'b/.txt'],
    ['.jsonl.gz', '.jsonl.gz'],
  ])('makes %s to %s', (path, stem) => {
    expect(stemOf(path)).toBe(stem);
  });
});

describe('knownPatterns', () => {
  it('names every ending, packed and not', () => {
    expect(knownPatterns).toEqual(['**/*.txt', '**/*.txt.gz', '**/*.jsonl', '**/*.jsonl.gz', '**/*.html', '**/*.html.gz', '**/*.htm', '**/*.htm.gz']);
  });
});
