import { existsSync, readFileSync } from 'node:fs';
import { type Column, judged, type Row } from './labels.ts';

/** One judged cell that isn't as labelled. */
export interface Miss {
  /** `sentence_index`, a tab, the column: a line of misses.txt. */
  readonly line: string;
  /** For a person: what was expected, what came, and where. */
  readonly message: string;
}

/** The judged cells in which two lists of rows differ, in their order. */
export function missesBetween(expected: readonly Row[], received: readonly Row[]): readonly Miss[] {
  return expected.flatMap((row, index) =>
    judged
      .filter((column) => judgedCell(row, column) !== judgedCell(received[index], column))
      .map((column) => ({
        line: `${row.sentence_index}\t${column}`,
        message: `${row.sentence_index} ${column}: expected "${row[column]}", received "${received[index]?.[column] ?? 'no row'}" in ${row.text}`,
      })),
  );
}

/** Of the topics the first alone is judged: readers agree on what a sentence is mainly about, less on what else it touches. */
const judgedCell = (row: Row | undefined, column: Column): string | undefined =>
  column === 'topics' ? row?.topics.split(',')[0] : row?.[column];

/** The lines of a misses.txt; none when the case has no such file. */
export function readKnownMisses(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
