import type { EvaluationSection } from './sections.ts';

/** The evaluation as Markdown (GitHub’s tables), for a file or an issue. */
export const markdownLines = (sections: readonly EvaluationSection[]): readonly string[] =>
  sections.flatMap(({ title, lines, head, rows }, index) => [
    `${index === 0 ? '##' : '###'} ${title}`,
    '',
    ...lines.flatMap((line) => [line, '']),
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`),
    '',
  ]);

const escaped = (cell: string): string => cell.replaceAll(/[|\\]/g, String.raw`\$&`);
