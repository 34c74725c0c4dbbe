import { readFileSync } from 'node:fs';

/**
 * The rows of a tab-separated data file beside this module, without empty lines and comments (`#`).
 * @throws Error when the file isn't there
 */
export function rowsOf(name: string): string[][] {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
