import type { TextSection } from '../report/text-section.ts';
import { tableLines } from './table-lines.ts';

/** Sections as lines for a terminal. */
export const terminalLines = (sections: readonly TextSection[]): readonly string[] =>
  sections.flatMap(({ title, sentences, table }) => [
    title,
    ...sentences.map((sentence) => `  ${sentence}`),
    ...(table === null ? [] : tableLines(table.head, table.rows)),
    '',
  ]);

/** Sections as Markdown. */
export const markdownLines = (sections: readonly TextSection[]): readonly string[] =>
  sections.flatMap(({ title, sentences, table }, index) => [
    `${index === 0 ? '#' : '##'} ${escaped(title)}`,
    '',
    ...sentences.flatMap((sentence) => [escaped(sentence), '']),
    ...(table === null ? [] : [...markdownTable(table.head, table.rows), '']),
  ]);

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [markdownRow(head), markdownRow(head.map(() => '---')), ...rows.map(markdownRow)];
}

const markdownRow = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

/** Other people's text can't end a cell, start markup or smuggle in HTML. */
const escaped = (text: string): string => text.replaceAll(/[\\|<*`[]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ');
