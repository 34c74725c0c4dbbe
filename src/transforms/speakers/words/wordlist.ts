import { dataRows } from '../../../text/data-file.ts';

/**
 * Reads a word list beside the transform: lines of `class<tab>words`, the words parted by spaces.
 *
 * @param file name of the list, as `cue-words.tsv`
 * @returns for each class its words; a class on several lines gathers them
 */
export function readWordClasses(file: string): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const [name = '', words = ''] of dataRows(new URL(`./${file}`, import.meta.url))) {
    classes.set(name, [...(classes.get(name) ?? []), ...words.split(' ').filter((word) => word !== '')]);
  }
  return classes;
}
