import { readFileSync } from 'node:fs';

/** The words of a list beside this file: one or more to a line, separated by spaces; lines with # are comments. */
export function readWords(name: string): ReadonlySet<string> {
  const lines = readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8').split('\n');
  return new Set(lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ')).filter((word) => word !== ''));
}

/** The single characters of a list beside this file, spaces aside. */
export function readCharacters(name: string): ReadonlySet<string> {
  return new Set([...readWords(name)].flatMap((word) => [...word]));
}

/** Whether every character of `word` is in `characters`. */
export function consistsOf(word: string, characters: ReadonlySet<string>): boolean {
  for (const character of word) if (!characters.has(character)) return false;
  return word !== '';
}
