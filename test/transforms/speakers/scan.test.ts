import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutScan, type Scan } from '../../../src/transforms/speakers/scan.ts';
import { scans } from './report.ts';

const scan = (text: string): Scan => {
  const [first] = scans(text);
  if (first === undefined) throw new Error('no sentence');
  return first;
};

describe('cutScan', () => {
  it('parts a word that a span cuts through, and keeps the rest', () => {
    const before = scan('首席财务官唐小渔表示，账上还有钱。');
    expect(cutScan(before, [{ start: 5, end: 8, bits: 1 }]).words).toEqual(expect.arrayContaining(['官', '唐小渔', '表示']));
  });

  it('loses no character, whatever the spans', () => {
    const before = scan('市长赵明远昨天在座谈会上强调，要抓好秋收。');
    const length = before.sentence.folded.length;
    fc.assert(fc.property(fc.uniqueArray(fc.nat(length), { minLength: 2, maxLength: 6 }), (cuts) => {
      const sorted = cuts.toSorted((a, b) => a - b);
      const spans = sorted.flatMap((start, index) => (index % 2 === 0 && sorted[index + 1] !== undefined ? [{ start, end: sorted[index + 1] ?? 0, bits: 1 }] : []));
      const after = cutScan(before, spans);
      expect(after.words.join('')).toBe(before.sentence.folded);
      for (const { start, end } of spans) expect(after.starts.indexOf(start)).toBe(after.ends.indexOf(end));
    }));
  });
});
