import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pl from 'nodejs-polars';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BATCH_ROWS, writeArrow, type ArrowTable } from '../../src/dataset/arrow.ts';
import { parquetFromArrow } from '../../src/dataset/parquet.ts';
import { DOCUMENTS, REJECTS, SENTENCES, TABLES } from '../../src/dataset/schema.ts';
import { anyRow, report, sentence } from './sample.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parquet-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Both containers of a table, read by polars. */
async function readBoth({ file, stream }: ArrowTable) {
  const [arrow, parquet] = [join(folder, 't.arrow'), join(folder, 't.parquet')];
  writeFileSync(arrow, file);
  writeFileSync(parquet, parquetFromArrow(stream));
  return { arrow: await pl.scanIPC(arrow).collect(), parquet: await pl.scanParquet(parquet).collect() };
}

describe('parquetFromArrow', () => {
  it.each(TABLES)('holds the same columns, types and rows of $name as the Arrow file, whatever they are', async (table) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow(table), { maxLength: 10 }), async (rows) => {
        const { arrow, parquet } = await readBoth(writeArrow(table, rows));
        expect(parquet.columns).toEqual(table.columns.map(({ name }) => name));
        expect(parquet.dtypes.map(String)).toEqual(arrow.dtypes.map(String));
        expect(parquet.toRecords()).toEqual(arrow.toRecords());
        expect(parquet.height).toBe(rows.length);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps nulls, empty lists, emoji and days', async () => {
    const silent = { ...sentence, text: '😀', tokens: ['😀'], pos: ['x'], speaker: null, topics: [], topic_scores: [], inherited_from: null };
    const { parquet } = await readBoth(writeArrow(SENTENCES, [sentence, silent]));
    expect(parquet.toRecords()).toMatchObject([
      { speaker: '林大川', tokens: sentence.tokens, topic_scores: [0.75, 0.25], speaker_confidence: 0.9375, duplicate_of: null },
      { speaker: null, text: '😀', topics: [], topic_scores: [], inherited_from: null },
    ]);
    const days = await readBoth(writeArrow(DOCUMENTS, [report, { ...report, published: '1969-12-31' }, { ...report, published: null }]));
    expect(days.parquet.getColumn('published').cast(pl.Int32).toArray()).toEqual([22_338, -1, null]);
  });

  it('holds more rows than one group', async () => {
    const rows = Array.from({ length: BATCH_ROWS + 5 }, (_, index) => ({ source_path: `${index}`, code: 'empty', reason: '空', byte_offset: index }));
    const { parquet } = await readBoth(writeArrow(REJECTS, rows));
    expect(parquet.height).toBe(BATCH_ROWS + 5);
    expect(parquet.row(BATCH_ROWS + 4)).toEqual([`${BATCH_ROWS + 4}`, 'empty', '空', BATCH_ROWS + 4]);
  });

  it('gives the same bytes for the same table, again and in another process', async () => {
    const { stream } = writeArrow(SENTENCES, [sentence], { version: '1', dataset: 'd', program: 'f' });
    const first = parquetFromArrow(stream);
    for (let again = 0; again < 10; again += 1) expect(Buffer.compare(parquetFromArrow(stream), first)).toBe(0);
    const input = join(folder, 'stream');
    writeFileSync(input, stream);
    const script = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { parquetFromArrow } from ${JSON.stringify(new URL('../../src/dataset/parquet.ts', import.meta.url).href)};
      writeFileSync(process.argv[2], parquetFromArrow(readFileSync(process.argv[1])));`;
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, input, join(folder, 'other')]);
    expect(Buffer.compare(readFileSync(join(folder, 'other')), first)).toBe(0);
  });

  it('refuses what is no Arrow stream', () => {
    expect(() => parquetFromArrow(new Uint8Array([1, 2, 3]))).toThrow('Expected schema message');
  });
});
