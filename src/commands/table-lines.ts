import stringWidth from 'string-width';

/** A table as lines for a terminal, in columns as wide as their widest cell; an ideograph is two wide. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => stringWidth(row[column] ?? title))));
  const line = (row: readonly string[]): string => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].map((text) => `  ${text}`);
}

const padded = (cell: string, width: number): string => cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
