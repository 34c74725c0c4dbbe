import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, readCsv } from '../../src/review/csv-file.ts';
import { item, reviewed } from './item.ts';

/** The table with cells written into its first row, by their columns. */
function withCells(cells: Readonly<Record<string, string>>, separator = ','): string {
  const [header = [], row = [], ...rest] = parse(csvText([item, { ...item, sentenceId: 'bridge:4' }]), { bom: true });
  const changed = row.map((cell, at) => cells[header[at] ?? ''] ?? cell);
  return [header, changed, ...rest].map((line) => line.map((cell) => JSON.stringify(cell)).join(separator)).join('\n');
}

describe('csvText', () => {
  it('begins with a byte order mark and leaves the columns of the person empty', () => {
    const text = csvText([item]);
    expect(text.startsWith('\uFEFFsentence_id,')).toBe(true);
    expect(text).toContain('要确保春天通车。,【–】仪式在河边举行。,林若水,inherited,indirect,,,,,0.43,');
  });

  it('keeps what a spreadsheet would run or convert from it, and gives it back as it was', () => {
    const risky = { ...item, sentenceId: '12:3', text: '=HYPERLINK("x")' };
    expect(csvText([risky])).toContain('\'12:3,');
    expect(csvText([risky])).toContain('"\'=HYPERLINK(""x"")"');
    expect(readCsv(csvText([risky]))).toMatchObject([{ sentenceId: '12:3', text: '=HYPERLINK("x")' }]);
  });

  it('gives every text back as it was, untouched', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (text, name) => {
        const [back] = readCsv(csvText([{ ...item, text, others: [name] }]));
        expect(back).toEqual(reviewed(null, { text, seal: back?.seal ?? '' }));
      }),
    );
  });
});

describe('readCsv', () => {
  it('takes a row for reviewed when a cell of the person has something', () => {
    expect(readCsv(withCells({ reviewed: 'x' }))[0]).toEqual(reviewed({}));
    expect(readCsv(withCells({ correct_speaker: ' 沈知微 | 周小溪' }))[0]).toEqual(reviewed({ speakers: ['沈知微', '周小溪'] }));
    expect(readCsv(withCells({ correct_method: 'narrator' }))).toEqual([reviewed({ method: 'narrator' }), expect.objectContaining({ place: 'line 3', corrected: null })]);
  });

  it.each([';', '\t'])('reads what a spreadsheet separates by %j', (separator) => {
    expect(readCsv(withCells({ correct_quotation_type: 'direct' }, separator))[0]).toEqual(reviewed({ quotationType: 'direct' }));
  });

  it('names the columns that are gone, but doesn’t need the ones that only help', () => {
    expect(() => readCsv('sentence_id,text\na:1,b\n')).toThrow(/Line 1: .*no speaker, method, .*seal/);
    expect(() => readCsv('"open')).toThrow(/[Qq]uote/);
  });
});
