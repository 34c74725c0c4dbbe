import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../src/review/cells.ts';

describe('guarded', () => {
  it.each(['=1+1', '+8613', '-2', '@SUM(A1)', '\tx', '\rx', '＝1', '＠x', "'quoted", '12:3', '2023-01-05', '0001', '3.50', '1/2'])('puts an apostrophe before %j', (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
  });

  it.each(['林若水', 'report:3', '3月', '“=”', '', 'briefs#1:0'])('leaves %j as it is', (cell) => {
    expect(guarded(cell)).toBe(cell);
  });

  it('is undone by unguarded, whatever the cell holds', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@＝]{0,4}[\d:./-]{0,4}x?$/));
    fc.assert(fc.property(cell, (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }));
  });
});
