import { describe, expect, it } from 'vitest';
import { Offsets } from '../../../src/dataset/columns/offsets.ts';

describe('Offsets', () => {
  it('begins with 0, also after it was emptied', () => {
    const offsets = new Offsets();
    offsets.push(3);
    offsets.push(3);
    expect([...offsets.take()]).toEqual([0, 3, 3]);
    offsets.push(7);
    expect([...offsets.take()]).toEqual([0, 7]);
  });

  it('refuses what 32 bits cannot hold instead of wrapping', () => {
    const offsets = new Offsets();
    offsets.push(2 ** 31 - 1);
    expect(() => offsets.push(2 ** 31)).toThrow('Expected at most 2147483647 bytes');
  });
});
