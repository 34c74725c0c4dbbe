import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BATCH_ROWS, TableWriter, writeArrow } from '../../src/dataset/arrow.ts';
import { DOCUMENTS, REJECTS, SENTENCES, TABLES } from '../../src/dataset/schema.ts';
import { anyRow, expectedRows, readRows, report, sentence } from './sample.ts';

const text = new TextDecoder();
const add = (change: object) => () => writeArrow(DOCUMENTS, [{ ...report, ...change }]);

describe('writeArrow', () => {
  it.each(TABLES)('gives any rows of $name back, from the file and from the stream', (table) => {
    fc.assert(
      fc.property(fc.array(anyRow(table), { maxLength: 10 }), (rows) => {
        const { file, stream } = writeArrow(table, rows);
        expect(readRows(file)).toEqual(expectedRows(table, rows));
        expect(readRows(stream)).toEqual(expectedRows(table, rows));
      }),
      { numRuns: 30 },
    );
  });

  it.each(TABLES)('keeps the columns of $name when there are no rows', (table) => {
    const { file, stream, rows } = writeArrow(table, []);
    expect(rows).toBe(0);
    for (const bytes of [file, stream]) {
      expect(tableFromIPC(bytes).numRows).toBe(0);
      expect(tableFromIPC(bytes).schema.names).toEqual(table.columns.map(({ name }) => name));
    }
  });

  it('puts a stream with its schema between the magic words', () => {
    const { file, stream } = writeArrow(REJECTS, [{ source_path: 'a.txt', code: 'empty', reason: 'nothing', byte_offset: null }]);
    expect(text.decode(file.subarray(0, 6))).toBe('ARROW1');
    expect(text.decode(file.subarray(-6))).toBe('ARROW1');
    expect(file.subarray(8, 8 + stream.byteLength)).toEqual(stream);
    expect([...stream.subarray(-8)]).toEqual([255, 255, 255, 255, 0, 0, 0, 0]);
  });

  it('cuts batches of 64 K rows and loses none', () => {
    const rows = Array.from({ length: BATCH_ROWS * 2 + 3 }, (_, index) => ({
      source_path: `${index}.txt`,
      code: 'empty',
      reason: '空',
      byte_offset: index % 3 === 0 ? null : index,
    }));
    const table = tableFromIPC(writeArrow(REJECTS, rows).file);
    expect(table.batches.map(({ numRows }) => numRows)).toEqual([BATCH_ROWS, BATCH_ROWS, 3]);
    for (const index of [0, BATCH_ROWS - 1, BATCH_ROWS, BATCH_ROWS * 2 + 2]) {
      expect(table.get(index)?.toJSON()).toEqual(rows[index]);
    }
  });

  it('ends a batch early when its strings grow large', () => {
    const reason = '长'.repeat(90_000);
    const rows = Array.from({ length: 300 }, () => ({ source_path: 'a', code: 'b', reason, byte_offset: null }));
    const { batches, numRows } = tableFromIPC(writeArrow(REJECTS, rows).file);
    expect(numRows).toBe(300);
    expect(batches.length).toBe(2);
  });

  it('replaces lone surrogates and keeps emoji', () => {
    const [row] = readRows(writeArrow(SENTENCES, [{ ...sentence, text: 'a\uD800b😀\uDC00', tokens: ['\uDFFF', '😀'] }]).file);
    expect(row).toMatchObject({ text: 'a\uFFFDb😀\uFFFD', tokens: ['\uFFFD', '😀'] });
  });

  it('carries its metadata under one key, in an order of its own', () => {
    const { file } = writeArrow(REJECTS, [], { version: '1.2.3', dataset: 'd' });
    expect([...tableFromIPC(file).schema.metadata]).toEqual([['yanlun', '{"dataset":"d","version":"1.2.3"}']]);
  });
});

describe('TableWriter', () => {
  it('gives the same bytes however the rows are handed over', () => {
    fc.assert(
      fc.property(fc.array(anyRow(SENTENCES), { maxLength: 12 }), fc.nat(12), (rows, cut) => {
        const writer = new TableWriter(SENTENCES);
        writer.append(rows.slice(0, cut));
        writer.append([]);
        writer.append(rows.slice(cut));
        expect(Buffer.compare(writer.finish().file, writeArrow(SENTENCES, rows).file)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('makes one table after the other, and an earlier one stays as it was', () => {
    const writer = new TableWriter(SENTENCES);
    writer.append([sentence, sentence]);
    const first = writer.finish();
    const before = first.file.slice();
    writer.append([{ ...sentence, doc_id: 'other', speaker: null, topics: [] }]);
    const second = writer.finish();
    expect(first.file).toEqual(before);
    expect(second.file).toEqual(writeArrow(SENTENCES, [{ ...sentence, doc_id: 'other', speaker: null, topics: [] }]).file);
    expect([first.rows, second.rows, writer.finish().rows]).toEqual([2, 1, 0]);
  });

  it('names the column of a value that it refuses', () => {
    expect(add({ edits: 2 ** 31 })).toThrow('Column edits: Expected an integer of 32 bits but received 2147483648');
    expect(add({ edits: 0.5 })).toThrow('Column edits: Expected an integer of 32 bits');
    expect(add({ edits: null })).toThrow('Column edits: Expected a value but received null');
    expect(add({ encoding: undefined })).toThrow('Column encoding: Expected a string but received undefined');
    expect(add({ narrator_share: Number.NaN })).toThrow('Column narrator_share: Expected a finite number');
    expect(add({ published: '2031-02-29' })).toThrow('Column published: Expected a date YYYY-MM-DD that exists but received "2031-02-29"');
    expect(add({ reporters: null })).toThrow('Column reporters: Expected a list of strings but received null');
    expect(add({ reporters: [1] })).toThrow('Column reporters: Expected a string in the list but received number');
  });
});
