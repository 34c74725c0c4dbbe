import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/transforms/topics/arena.ts';

describe('the arena', () => {
  it('hands out zeros, also where another document wrote', () => {
    const arena = new Arena();
    arena.take(3).fill(7);
    arena.reset();
    expect([...arena.take(3)]).toEqual([0, 0, 0]);
  });

  it('keeps tables apart, even when it grows between them', () => {
    const arena = new Arena();
    const first = arena.take(2).fill(1);
    arena.take(1_000_000).fill(2);
    arena.take(2).fill(3);
    expect([...first]).toEqual([1, 1]);
  });
});
