import { dataRows } from '../../text/data-file.ts';

/**
 * The rows of a tab-separated data file beside this module, without empty lines and comments (`#`).
 * @throws Error when the file isn't there
 */
export function rowsOf(name: string): string[][] {
  return dataRows(new URL(`./${name}`, import.meta.url));
}
