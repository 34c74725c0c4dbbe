import type { OutputFile } from '../manifest.ts';
import { TABLES, type Column, type TableSchema } from '../schema.ts';
import { patternOf, rowsOf } from './outputs.ts';

/** One column, as a line of a Markdown table. */
function columnLine({ name, type, nullable, values, references, chinese, english }: Column): string {
  const list = values === undefined ? '' : ` ${values.map((value) => `\`${value}\``).join(', ')}`;
  const target = references === undefined ? '' : ` → \`${references}\``;
  return `| \`${name}\` | \`${type}\` | ${nullable ? '✓' : ''} | ${chinese} | ${english}${list}${target} |`;
}

function tableSection(table: TableSchema): string {
  return [
    `### ${table.name}`,
    '',
    `${table.chinese} ${table.english}`,
    '',
    '| 字段 column | 类型 type | 可空 null | 说明 | description |',
    '|---|---|---|---|---|',
    ...table.columns.map(columnLine),
    '',
  ].join('\n');
}

/** Every column of every table, in Chinese and English. */
export function columnDictionary(): string {
  return TABLES.map(tableSection).join('\n');
}

/** The tables that are there, with their files and sizes. */
export function tableOverview(outputs: readonly OutputFile[]): string {
  const lines = TABLES.map(
    ({ name, chinese, english }) => `| ${name} | \`${patternOf(name, outputs)}\` | ${rowsOf(name, outputs)} | ${chinese} ${english} |`,
  );
  return ['| 表 table | 文件 files | 行数 rows | 内容 content |', '|---|---|---:|---|', ...lines].join('\n');
}
