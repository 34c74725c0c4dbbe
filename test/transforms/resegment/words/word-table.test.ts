import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../../src/transforms/resegment/words/word-table.ts';

const word = fc.string({ unit: fc.constantFrom('国', '内', 'a', '\u0000', '\ud83d', '1'), minLength: 1, maxLength: 6 });

describe('WordTable', () => {
  it('gives back what was set last for a word, whatever its length and units', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat())), (entries) => {
        const table = new WordTable<{ readonly value: number }>();
        const map = new Map<string, number>();
        for (const [key, value] of entries) {
          table.set(key, { value });
          map.set(key, value);
        }
        for (const [key, value] of map) expect(table.get(key)?.value).toBe(value);
      }),
      { numRuns: 25 },
    );
  });

  it('knows nothing of a word that begins or goes on like one that it knows', () => {
    const table = new WordTable<{ readonly value: number }>();
    table.set('国内', { value: 1 });
    for (const other of ['国', '国内政', '内国', '国内\u0000', '国内政策', '国内政策性']) expect(table.get(other)).toBeUndefined();
  });

  it('forgets all when it is full, and goes on', () => {
    const table = new WordTable<{ readonly value: number }>();
    const name = (index: number) => String.fromCharCode(0x4e00 + (index >> 8), 0x4e00 + (index & 0xff));
    for (let index = 0; index <= 1 << 17; index += 1) table.set(name(index), { value: index });
    expect(table.get(name(0))).toBeUndefined();
    expect(table.get(name(1 << 17))?.value).toBe(1 << 17);
  });
});
