import { join } from 'node:path';
import type { OutputFile } from '../../dataset/manifest.ts';
import { type Column, type ColumnType, type TableSchema, TABLES } from '../../dataset/schema.ts';
import type { Published } from '../published.ts';
import type { Discrepancy } from './discrepancy.ts';

/** How polars names the types of the contract. */
const polarsTypes: Readonly<Record<ColumnType, string>> = {
  'utf8': 'String',
  'list<utf8>': 'List(String)',
  'int32': 'Int32',
  'float32': 'Float32',
  'list<float32>': 'List(Float32)',
  'date32': 'Date',
};

/** Checks that each table's files have the columns of the contract, in order, and as many rows as the manifest says. */
export async function verifySchema({ folder, manifest }: Published, damaged: ReadonlySet<string>): Promise<readonly Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const file of manifest.outputs.filter(({ path }) => !damaged.has(path))) {
    const table = TABLES.find(({ name }) => file.path.startsWith(`${name}/`) || file.path.startsWith(`${name}.`));
    if (table !== undefined) found.push(...(await verifyTable(folder, file, table)));
  }
  return found;
}

async function verifyTable(folder: string, { path, rows }: OutputFile, table: TableSchema): Promise<readonly Discrepancy[]> {
  const { columnsOf, rowCountOf } = await import('../../dataset/queries.ts');
  const found = Object.entries(await columnsOf(table, [join(folder, path)])).map(([name, type]) => `${name} ${type}`);
  const expected = table.columns.map(({ name, type }: Column) => `${name} ${polarsTypes[type]}`);
  const count = await rowCountOf(table, [join(folder, path)]);
  return [
    ...expected.filter((column) => !found.includes(column)).map((column) => ({ where: path, what: `the column ${column} is missing` })),
    ...found
      .filter((column) => !expected.includes(column))
      .map((column) => ({ where: path, what: `the column ${column} is not of the contract` })),
    ...(count === rows ? [] : [{ where: path, what: `it has ${count} rows, the manifest says ${rows}` }]),
  ];
}
