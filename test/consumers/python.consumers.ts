import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { TABLES, type Column, type ColumnType } from '../../src/dataset/schema.ts';
import { type PlainRow, referenceRows, type Rows } from './reference.ts';

const dataset = inject('dataset');
let reference: Rows;

beforeAll(async () => {
  reference = await referenceRows(dataset);
});

const run = (script: string): string =>
  execFileSync(inject('python'), [fileURLToPath(new URL(`./python/${script}.py`, import.meta.url)), dataset], { encoding: 'utf8', maxBuffer: 2 ** 28 });

/** What a reader says of a table, by the way in which it was read. */
type Reading = Readonly<Record<string, Readonly<Record<string, { readonly types: Readonly<Record<string, string>>; readonly rows: readonly PlainRow[] }>>>>;

type Types = Readonly<Record<ColumnType, string>>;

/** How each type of the contract is called in each library. */
const POLARS: Types = { 'utf8': 'String', 'list<utf8>': 'List(String)', 'int32': 'Int32', 'float32': 'Float32', 'list<float32>': 'List(Float32)', 'date32': 'Date' };
const PYARROW: Types = { 'utf8': 'string', 'list<utf8>': 'list<item: string>', 'int32': 'int32', 'float32': 'float', 'list<float32>': 'list<item: float>', 'date32': 'date32[day]' };
const DUCKDB: Types = { 'utf8': 'VARCHAR', 'list<utf8>': 'VARCHAR[]', 'int32': 'INTEGER', 'float32': 'FLOAT', 'list<float32>': 'FLOAT[]', 'date32': 'DATE' };
const DATASETS: Types = { 'utf8': "Value('string')", 'list<utf8>': "List(Value('string'))", 'int32': "Value('int32')", 'float32': "Value('float32')", 'list<float32>': "List(Value('float32'))", 'date32': "Value('date32')" };
const PANDAS: Types = { 'utf8': 'str', 'list<utf8>': 'object', 'int32': 'int32', 'float32': 'float32', 'list<float32>': 'object', 'date32': 'object' };

function expectAll(reading: Reading, typeOf: (column: Column, rows: readonly PlainRow[]) => string): void {
  expect(Object.keys(reading)).toEqual(TABLES.map(({ name }) => name));
  for (const { name: table, columns } of TABLES) {
    for (const [way, { types, rows }] of Object.entries(reading[table] ?? {})) {
      const wanted = columns.map((column: Column) => [column.name, typeOf(column, reference[table])]);
      expect(types, `${table} ${way}`).toEqual(Object.fromEntries(wanted));
      expect(rows, `${table} ${way}`).toEqual(reference[table]);
    }
  }
}

const ways = (reading: Reading): readonly string[] => Object.keys(reading['sentences'] ?? {});

describe('Python libraries read every table from Parquet and from Arrow, with the same types and rows', () => {
  it.each([
    ['polars', POLARS],
    ['pyarrow', PYARROW],
    ['duckdb', DUCKDB],
  ] as const)('%s', (library, types) => {
    const reading = JSON.parse(run(`read_${library}`)) as Reading;
    expect(ways(reading)).toEqual(['parquet', 'arrow']);
    expectAll(reading, ({ type }) => types[type]);
  });

  it('pandas, which turns whole numbers into float64 where one is missing', () => {
    const reading = JSON.parse(run('read_pandas')) as Reading;
    expect(ways(reading)).toEqual(['parquet', 'arrow']);
    const hasNull = (name: string, rows: readonly PlainRow[]): boolean => rows.some((row) => row[name] === null);
    expectAll(reading, ({ name, type }, rows) => (type === 'int32' && hasNull(name, rows) ? 'float64' : PANDAS[type]));
  });

  it('HuggingFace datasets, from the folder by its card too', () => {
    const reading = JSON.parse(run('read_datasets')) as Reading;
    expect(ways(reading)).toEqual(['parquet', 'arrow', 'folder']);
    expectAll(reading, ({ type }) => DATASETS[type]);
  });

  it.skipIf(!inject('croissant'))('mlcroissant, which finds no error in croissant.json (skipped where pip can’t get it)', () => {
    const reading = JSON.parse(run('read_croissant')) as Reading;
    expect(ways(reading)).toEqual(['croissant']);
    expectAll(reading, () => '');
  });
});

describe('the card', () => {
  it('has examples that run as they stand', () => {
    const [blocks, rows, test] = run('run_snippets').trim().split(' ').map(Number);
    expect(blocks).toBe(2);
    expect(rows).toBe(reference.sentences.length);
    expect(test).toBe(reference.sentences.filter(({ split }) => split === 'test').length);
  });
});
