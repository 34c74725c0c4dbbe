import { dataLines } from '../../text/data-file.ts';

const ANY = '…';

const entries = dataLines(new URL('./anaphors.txt', import.meta.url));

const words = new Set(entries.filter((entry) => !entry.endsWith(ANY)));
const beginnings = entries.filter((entry) => entry.endsWith(ANY)).map((entry) => entry.slice(0, -ANY.length));

/** Whether a mention only points back to a speaker (他, 该发言人) instead of naming one. */
export function isAnaphor(mention: string): boolean {
  return words.has(mention) || beginnings.some((beginning) => mention.startsWith(beginning));
}
