import type { Table } from './tables.ts';

/** Tables as a file has them: a title, the columns, the rows, and an empty line between two tables. */
export function asFile(tables: readonly Table[]): string {
  return `${tables.map(({ title, columns, rows }) => [`# ${title}`, ...[columns, ...rows].map((cells) => cells.join('\t'))].join('\n')).join('\n\n')}\n`;
}

/** The tables of a file. */
export function asTables(file: string): readonly Table[] {
  return file.slice(0, -1).split('\n\n').map((part) => {
    const [title = '', columns = '', ...rows] = part.split('\n');
    return { title: title.slice(2), columns: columns.split('\t'), rows: rows.map((row) => row.split('\t')) };
  });
}

/** Where two lists of tables differ: cell by cell in tables with the same lines, else line by line. */
export function differences(before: readonly Table[], now: readonly Table[]): readonly string[] {
  return before.flatMap((table, at) => {
    const other = now[at];
    if (other === undefined || table.columns.join() !== other.columns.join()) return [`${table.title}: other columns than recorded`];
    return table.rows.length === other.rows.length ? cellsThatDiffer(table, other) : linesThatDiffer(table, other);
  });
}

function cellsThatDiffer({ title, columns, rows }: Table, now: Table): readonly string[] {
  return rows.flatMap((row, at) => columns.flatMap((column, place) => {
    const [was, is] = [row[place] ?? '', now.rows[at]?.[place] ?? ''];
    return was === is ? [] : [`${title}: ${column} of ${nameOf(row)} was “${was}”, is “${is}”`];
  }));
}

function linesThatDiffer({ title, rows }: Table, now: Table): readonly string[] {
  const [were, are] = [rows.map(nameOf), now.rows.map(nameOf)];
  return [...were.filter((name) => !are.includes(name)).map((name) => `${title}: ${name} is gone`), ...are.filter((name) => !were.includes(name)).map((name) => `${title}: ${name} is new`), `${title}: ${were.length} lines were recorded, there are ${are.length}`];
}

/** The first cells of a line, which say what it is about. */
const nameOf = (row: readonly string[]): string => row.slice(0, 4).join(' ');
