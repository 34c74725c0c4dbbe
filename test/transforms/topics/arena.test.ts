import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/transforms/topics/arena.ts';

describe('the arena', () => {
  it('hands out zeros, also where another document wrote', () => {
    const arena = new Arena();
    arena.take(3).fill(7);
    arena.reset();
    expect([...arena.take(3)]).toEqual([0, 0, 0]);
  });

  it('uses its buffer again for the next document', () => {
    const arena = new Arena();
    const first = arena.take(3);
    arena.reset();
    const second = arena.take(5);
    expect([second.buffer === first.buffer, second.byteOffset]).toEqual([true, first.byteOffset]);
  });

  it('has room for 16,384 numbers, and then for twice as many or for those that are asked for', () => {
    const arena = new Arena();
    const [first, second, third] = [arena.take(1 << 13), arena.take(1 << 13), arena.take(1)];
    expect([second.buffer === first.buffer, third.buffer === first.buffer, third.buffer.byteLength]).toEqual([true, false, 2 * 8 * (1 << 14)]);
    expect(arena.take(1 << 17).buffer.byteLength).toBe(8 * (1 << 17));
  });

  it('keeps a buffer of two million numbers for the next document, and no larger one', () => {
    const arena = new Arena();
    for (const [length, kept] of [[1 << 21, true], [(1 << 21) + 1, false]] as const) {
      const large = arena.take(length);
      arena.reset();
      expect(arena.take(1).buffer === large.buffer).toBe(kept);
    }
  });

  it('keeps tables apart, even when it grows between them', () => {
    const arena = new Arena();
    const first = arena.take(2).fill(1);
    arena.take(1_000_000).fill(2);
    arena.take(2).fill(3);
    expect([...first]).toEqual([1, 1]);
  });
});
