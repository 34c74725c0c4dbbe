import { bitsOfListed, Is } from './lexicon.ts';

/** Longest word looked up in a text that isn't cut there. */
const LONGEST = 4;

/** Bits of the longest listed word that begins at a unit of a text, 0 for none. */
export function listedAt(text: string, at: number): number {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const bits = bitsOfListed(text.slice(at, at + length));
    if (bits !== undefined) return bits;
  }
  return 0;
}

/** Length of the longest listed noun for a person that ends at a unit of a text, 0 for none of two characters or more. */
export function roleEndingAt(text: string, end: number): number {
  for (let length = Math.min(LONGEST, end); length > 1; length -= 1) {
    if ((bitsOfListed(text.slice(end - length, end)) ?? 0) & Is.ROLE) return length;
  }
  return 0;
}
