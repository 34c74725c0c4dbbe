import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import pl from 'nodejs-polars';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { TableName } from '../../src/dataset/schema.ts';
import { eachTable, filesOf, plain, type PlainRow, referenceRows, type Rows } from './reference.ts';

const dataset = inject('dataset');
let reference: Rows;

beforeAll(async () => {
  reference = await referenceRows(dataset);
});

const plainRow = (row: object): PlainRow => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));

const parquet = (table: TableName): readonly string[] => filesOf(dataset, table, 'parquet');

describe('the dataset', () => {
  it('has what makes reading hard: several parts, rejects, nulls, empty lists and dates', () => {
    expect(parquet('sentences').length).toBeGreaterThan(1);
    expect(reference.rejects).toHaveLength(1);
    for (const name of ['speaker', 'cue', 'topic', 'inherited_from', 'cap_major']) {
      const nulls = reference.sentences.filter((row) => row[name] === null).length;
      expect(nulls > 0 && nulls < reference.sentences.length, name).toBe(true);
    }
    expect(reference.sentences.some(({ co_speakers: others }) => Array.isArray(others) && others.length > 0)).toBe(true);
    expect(reference.documents.some(({ published }) => published === '2026-03-08')).toBe(true);
    expect(reference.documents.some(({ published }) => published === null)).toBe(true);
  });
});

describe('Node libraries', () => {
  it('hyparquet reads the Parquet files as apache-arrow reads the Arrow files', async () => {
    const read = async (path: string): Promise<readonly PlainRow[]> => {
      const { buffer, byteOffset, byteLength } = readFileSync(path);
      return (await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, compressors })).map(plainRow);
    };
    expect(await eachTable(async (table) => (await Promise.all(parquet(table).map(read))).flat())).toEqual(reference);
  });

  it('nodejs-polars reads both containers alike', async () => {
    const rows = (frame: pl.DataFrame): readonly PlainRow[] => frame.toRecords().map(plainRow);
    expect(await eachTable((table) => parquet(table).flatMap((path) => rows(pl.readParquet(path))))).toEqual(reference);
    expect(await eachTable((table) => filesOf(dataset, table, 'arrow').flatMap((path) => rows(pl.readIPC(readFileSync(path)))))).toEqual(reference);
  });

  it('DuckDB reads the views of views.sql', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`SET file_search_path = '${dataset}'`);
    await connection.run(readFileSync(`${dataset}/views.sql`, 'utf8'));
    const read = async (table: TableName): Promise<readonly PlainRow[]> => (await connection.runAndReadAll(`FROM ${table}`)).getRowObjectsJson().map(plainRow);
    expect(await eachTable(read)).toEqual(reference);
    const counted = await connection.runAndReadAll('SELECT count(*)::INT AS n FROM labelled_sentences');
    expect(counted.getRowObjectsJson()).toEqual([{ n: reference.sentences.length }]);
  });
});
