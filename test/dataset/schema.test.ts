import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrowSchema } from '../../src/dataset/arrow-schema.ts';
import { TABLES, type Column } from '../../src/dataset/schema.ts';

/**
 * The contract as it was written down: `name type`, `?` where null is allowed. Once a version of the program is released, changing it
 * needs a new `CONTRACT_VERSION`; until then it stays 1 (CONTRIBUTING.md).
 */
const contract = readFileSync(new URL('./contract.txt', import.meta.url), 'utf8');

const ARROW_NAMES: Record<Column['type'], string> = {
  'utf8': 'Utf8',
  'list<utf8>': 'List<Utf8>',
  'int32': 'Int32',
  'float32': 'Float32',
  'list<float32>': 'List<Float32>',
  'date32': 'Date32<DAY>',
};

describe('the tables', () => {
  it('are exactly those of the contract', () => {
    const lines = TABLES.flatMap(({ name, columns }) => [
      `${name}:`,
      ...columns.map((column: Column) => {
        const values = column.values === undefined ? '' : ` {${column.values.join(', ')}}`;
        return `  ${column.name} ${column.type}${column.nullable ? '?' : ''}${values}`;
      }),
    ]);
    expect(`${lines.join('\n')}\n`).toBe(contract);
  });

  it.each(TABLES)('describe every column of $name once, in both languages', ({ columns }) => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const { english, chinese } of columns) {
      expect(english).toMatch(/[a-z].*\.$/s);
      expect(chinese).toMatch(/\p{Script=Han}.*。$/su);
    }
  });

  it.each(TABLES)('of $name has these types in Arrow, and its lists are those of pyarrow', (table) => {
    for (const field of arrowSchema(table, {}).fields) {
      const column = table.columns.find(({ name }) => name === field.name);
      expect(field.nullable).toBe(column?.nullable);
      expect(String(field.type)).toBe(column === undefined ? '' : ARROW_NAMES[column.type]);
      for (const item of field.type.children ?? []) expect(`${item.name} ${item.nullable}`).toBe('item true');
    }
  });
});
