import { readFileSync } from 'node:fs';

/**
 * Reads a word list beside the transform: lines of `class<tab>words`, the words parted by spaces; lines that begin with `#`
 * are comments.
 *
 * @param file name of the list, as `cue-words.tsv`
 * @returns for each class its words; a class on several lines gathers them
 */
export function readWordClasses(file: string): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const line of readFileSync(new URL(`./${file}`, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [name = '', words = ''] = line.split('\t');
    classes.set(name, [...(classes.get(name) ?? []), ...words.split(' ').filter((word) => word !== '')]);
  }
  return classes;
}
