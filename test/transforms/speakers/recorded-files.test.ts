import { describe, expect, it } from 'vitest';
import { asFile, asTables, differences } from './recorded/files.ts';

const table = { title: 'words', columns: ['sentence', 'words', 'turn'], rows: [['0', '钟 停 了', ''], ['1', '罗青 说', '问 1']] };

describe('asTables', () => {
  it('reads what asFile wrote, empty cells at the ends too', () => {
    const tables = [table, { ...table, title: 'others', rows: [['0', '', '']] }];
    expect(asTables(asFile(tables))).toEqual(tables);
  });
});

describe('differences', () => {
  it('finds none between equal tables', () => {
    expect(differences([table], [table])).toEqual([]);
  });

  it('names the table, the column and the line of a cell that differs', () => {
    expect(differences([table], [{ ...table, rows: [['0', '钟 停', ''], ['1', '罗青 说', '问 1']] }])).toEqual(['words: words of 0 钟 停 了  was “钟 停 了”, is “钟 停”']);
  });

  it('names the lines that are gone or new when there are more or fewer', () => {
    expect(differences([table], [{ ...table, rows: [['1', '罗青 说', '问 1']] }])).toEqual(['words: 0 钟 停 了  is gone', 'words: 2 lines were recorded, there are 1']);
  });

  it('says so when the columns are others', () => {
    expect(differences([table], [{ ...table, columns: ['sentence'] }])).toEqual(['words: other columns than recorded']);
  });
});
