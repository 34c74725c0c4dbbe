import { dataWords } from '../../../text/data-file.ts';

/** The words of a list in `data`. */
export function readWords(name: string): ReadonlySet<string> {
  return new Set(dataWords(new URL(`./data/${name}`, import.meta.url)));
}

/** The single characters of a list in `data`, spaces aside. */
export function readCharacters(name: string): ReadonlySet<string> {
  return new Set([...readWords(name)].flatMap((word) => [...word]));
}

/** Whether every character of `word` is in `characters`. */
export function consistsOf(word: string, characters: ReadonlySet<string>): boolean {
  for (const character of word) if (!characters.has(character)) return false;
  return word !== '';
}
