import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/text/units.ts';
import { findMarks } from '../../../src/transforms/resegment/pairs.ts';

/** The partners of a text's marks as pairs of positions, the opening one first. */
function pairs(text: string): number[][] {
  const { positions, partners } = findMarks(unitsOf(text));
  return positions.map((at) => [at, (partners[at] ?? 0) - 1]).filter(([at = 0, partner = 0]) => partner > at);
}

describe('findMarks', () => {
  it('pairs quotation marks and brackets of one style with each other', () => {
    expect(pairs('“甲（乙）‘丙’”「丁」')).toEqual([[0, 8], [2, 4], [5, 7], [9, 11]]);
  });

  it('pairs straight quotes in turn', () => {
    expect(pairs('"甲""乙"')).toEqual([[0, 2], [3, 5]]);
  });

  it('leaves stray marks alone and lets them harm no other style', () => {
    expect(pairs('”甲“乙（丙“')).toEqual([]);
    expect(pairs('“甲（乙”丙）')).toEqual([[0, 4], [2, 6]]);
    expect(pairs('”甲”')).toEqual([]);
  });

  it('pairs nothing across paragraphs', () => {
    expect(pairs('“甲\n乙”')).toEqual([]);
    expect(pairs('"甲\n乙"')).toEqual([]);
  });

  it('takes a mark that closes too far away for a stray one', () => {
    expect(pairs(`（${'甲'.repeat(399)}）`)).toHaveLength(1);
    expect(pairs(`（${'甲'.repeat(401)}）`)).toHaveLength(0);
    expect(pairs(`“${'甲'.repeat(3001)}”`)).toHaveLength(0);
    for (const [open, close] of ['“”', '""']) {
      expect(pairs(`${open}${'甲'.repeat(2999)}${close}`)).toHaveLength(1);
      expect(pairs(`${open}${'甲'.repeat(3000)}${close}`)).toHaveLength(0);
    }
  });

  it('pairs marks far into a text, and in one longer than any before', () => {
    expect(pairs(`${'甲'.repeat(300)}（乙）`)).toEqual([[300, 302]]);
    expect(pairs(`${'甲'.repeat(50_000)}“乙”`)).toEqual([[50_000, 50_002]]);
  });

  it('makes partners of each other, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'甲“”‘’「」（）"\n。')).map((marks) => marks.join('')), (text) => {
        const { partners } = findMarks(unitsOf(text));
        for (const [at, partner] of partners.entries()) {
          const back = partner === 0 ? at + 1 : partners[partner - 1];
          expect(back).toBe(at + 1);
        }
      }),
    );
  });
});
