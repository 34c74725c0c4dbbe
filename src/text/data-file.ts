import { readFileSync } from 'node:fs';

/** The lines of a data file that lies beside the code, without empty ones and comments (`#` at a line's beginning). */
export function dataLines(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The rows of a data file whose cells are parted by tabs. */
export function dataRows(file: URL): string[][] {
  return dataLines(file).map((line) => line.split('\t'));
}

/** The words of a data file, one or more to a line, parted by spaces. */
export function dataWords(file: URL): string[] {
  return dataLines(file)
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
}
