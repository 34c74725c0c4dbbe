import { describe, expect, it } from 'vitest';
import { differenceText, jsonDifferences } from '../../src/dataset/json-differences.ts';

describe('jsonDifferences', () => {
  it('names every place by its path, what was there and what is', () => {
    expect(jsonDifferences({ a: { b: 1, c: [1] }, d: null }, { a: { b: 2, c: [1] }, e: 'x' })).toEqual([
      { path: 'a.b', before: 1, after: 2 },
      { path: 'd', before: null, after: undefined },
      { path: 'e', before: undefined, after: 'x' },
    ]);
  });

  it('compares lists as a whole, and whatever the order of keys', () => {
    expect(jsonDifferences({ a: [1, 2], b: 0 }, { b: 0, a: [1, 2] })).toEqual([]);
    expect(jsonDifferences([1], [1, 2])).toEqual([{ path: '', before: [1], after: [1, 2] }]);
  });

  it('does not take what every object inherits for a key', () => {
    expect(jsonDifferences({}, { constructor: 1 })).toEqual([{ path: 'constructor', before: undefined, after: 1 }]);
  });
});

describe('differenceText', () => {
  it('shortens long values', () => {
    expect(differenceText({ path: 'checks', before: undefined, after: 'x'.repeat(99) })).toBe(`checks: nothing → "${'x'.repeat(59)}…`);
  });
});
