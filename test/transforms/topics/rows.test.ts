import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rows, RowsBuilder } from '../../../src/transforms/topics/rows.ts';

type Entry = readonly [row: number, column: number, weight: number];
const entries = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.nat(9)), { maxLength: 30 });
const builderOf = (list: readonly Entry[]) => {
  const builder = new RowsBuilder();
  for (const [row, column, weight] of list) builder.add(row, column, weight);
  return builder;
};
const entriesOf = ({ starts, columns, weights }: Rows) => Array.from({ length: starts.length - 1 }, (_, row) => {
  return Array.from({ length: (starts[row + 1] ?? 0) - (starts[row] ?? 0) }, (_entry, at) => [columns[(starts[row] ?? 0) + at], weights[(starts[row] ?? 0) + at]]);
});
const last = (_known: number, weight: number) => weight;

describe('sparse rows', () => {
  it('merge what comes twice in one place', () => {
    const list: readonly Entry[] = [[1, 0, 2], [0, 3, 1], [1, 0, 5], [1, 2, 4]];
    expect(entriesOf(builderOf(list).rows(3, Math.max))).toEqual([[[3, 1]], [[0, 5], [2, 4]], []]);
  });

  it('take no more room than they hold', () => {
    const { columns, weights } = builderOf([[0, 3, 1], [0, 3, 2], [1, 0, 5]]).rows(2, last);
    expect([[...columns], [...weights]]).toEqual([[3, 0], [2, 5]]);
  });

  it('hold what a map a row would hold', () => {
    fc.assert(fc.property(entries, (list) => {
      const maps = Array.from({ length: 5 }, () => new Map<number, number>());
      for (const [row, column, weight] of list) maps[row]?.set(column, weight);
      expect(entriesOf(builderOf(list).rows(5, last))).toEqual(maps.map((map) => [...map]));
    }));
  });
});
