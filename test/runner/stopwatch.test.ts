import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stopwatch } from '../../src/runner/stopwatch.ts';

describe('Stopwatch', () => {
  let now = 0;
  const spend = (milliseconds: number): void => {
    now += milliseconds;
  };

  beforeEach(() => {
    now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('adds up each step and does not count an inner step twice', () => {
    const watch = new Stopwatch();
    watch.time('read', () => {
      spend(2);
      watch.time('words', () => spend(5));
      watch.time('topics', () => watch.time('terms', () => spend(3)));
      spend(1);
    });
    expect(watch.take()).toEqual({ read: 3, words: 5, topics: 0, terms: 3 });
  });

  it('counts a step that throws, and begins anew after its totals are taken', () => {
    const watch = new Stopwatch();
    const failing = (): never => {
      spend(4);
      throw new Error('no');
    };
    expect(() => watch.time('words', failing)).toThrow('no');
    expect(watch.take()).toEqual({ words: 4 });
    expect(watch.take()).toEqual({});
  });

  it('waits for work that takes its time', async () => {
    const watch = new Stopwatch();
    await watch.timeAsync('write', async () => spend(7));
    expect(watch.take()).toEqual({ write: 7 });
  });
});
