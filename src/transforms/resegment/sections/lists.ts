import { readFileSync } from 'node:fs';

/** The lines of a list beside this file, comments left out. */
function readLines(name: string): string[] {
  const lines = readFileSync(new URL(`./${name}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** The words of a list, several to a line. */
export function readWords(name: string): string[] {
  return readLines(name).flatMap((line) => line.split(' '));
}

/** The rows of a table with tabs. */
export function readRows(name: string): string[][] {
  return readLines(name).map((line) => line.split('\t'));
}
