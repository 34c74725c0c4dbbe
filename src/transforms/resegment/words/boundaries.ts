import { dataRows } from '../../../text/data-file.ts';

/** Two characters as one number. */
const SHIFT = 16;
let levels: ReadonlyMap<number, number> | null = null;

/**
 * The cost, in nats, of cutting or not cutting between two characters (UTF-16 code units), by how often news reports
 * have a boundary there; 0 for characters that were seen together too seldom, or are cut as often as not.
 */
export function boundaryCost(before: number, after: number, cut: boolean): number {
  levels ??= readLevels();
  const level = levels.get((before << SHIFT) | after);
  if (level === undefined) return 0;
  return Math.log1p(Math.exp(cut ? -level : level));
}

/** Read at the first use: only texts that come with spaces between their words need it. */
function readLevels(): ReadonlyMap<number, number> {
  const read = new Map<number, number>();
  for (const [first = '', level = '', seconds = ''] of dataRows(new URL('./data/boundaries.tsv', import.meta.url))) {
    for (let at = 0; at < seconds.length; at += 1) read.set((first.charCodeAt(0) << SHIFT) | seconds.charCodeAt(at), Number(level));
  }
  return read;
}
