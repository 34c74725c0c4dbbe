import { describe, expect, it } from 'vitest';
import { BYTES, GrowingArray, INTEGERS } from '../../../src/dataset/columns/growing.ts';

describe('GrowingArray', () => {
  it('keeps what was put in while it grows', () => {
    const array = new GrowingArray(INTEGERS);
    for (let item = 0; item < 5000; item += 1) {
      array.reserve(1)[array.length] = item;
      array.length += 1;
    }
    const taken = array.take();
    expect(taken.length).toBe(5000);
    expect(taken.every((item, index) => item === index)).toBe(true);
    expect(array.take().length).toBe(0);
  });

  it('makes room at once for more than double', () => {
    const array = new GrowingArray(BYTES);
    expect(array.reserve(100_000).length).toBeGreaterThanOrEqual(100_000);
  });

  it('does not ask for memory again after it was emptied', () => {
    const array = new GrowingArray(BYTES);
    const first = array.reserve(10_000);
    array.length = 10_000;
    array.take();
    expect(array.reserve(10_000)).toBe(first);
  });
});
