import type { Context } from './context.ts';

/** What the combiner looks at, for one sentence and one class and one kind of evidence, in this order. */
export const BLOCK = [
  'log-evidence', 'share', 'first', 'before', 'after', 'around', 'paragraph', 'document', 'document-sum',
  'document-first', 'document-sum-first', 'opening', 'document-if-none', 'document-if-little', 'document-root',
  'both-neighbours', 'document-and-share', 'none', 'document-and-evidence',
] as const;

/** The kinds of evidence: seed weights written by hand, and weights learnt from a corpus. */
const KINDS = ['seed', 'learnt'] as const;

/** Names of all features: each of {@link BLOCK} for each of {@link KINDS}. */
export const FEATURES: readonly string[] = KINDS.flatMap((kind) => BLOCK.map((name) => `${kind}:${name}`));

/** Evidence that still counts as little: one strong term and a weak one. */
const LITTLE = 4;

/** Writes the features of sentence `row` and class `column` to `out` from `base`, in the order of {@link BLOCK}. */
export function writeBlock(out: Float64Array, base: number, context: Context, row: number, column: number): void {
  const { width, total, peak, paragraphOf, meanPeak, sumPeak } = context;
  const evidence = Math.max(0, at(context.evidence, row * width + column));
  const [rowTotal, log] = [total[row] ?? 0, evidence > 0 ? Math.log1p(evidence) : 0];
  const share = at(context.share, row * width + column);
  const [before, after] = [neighbour(context, row - 1, column), neighbour(context, row + 1, column)];
  const [mean, sum] = [at(context.mean, column), at(context.sum, column)];
  out[base] = log;
  out[base + 1] = share;
  out[base + 2] = evidence > 0 && evidence === peak[row] ? 1 : 0;
  out[base + 3] = before;
  out[base + 4] = after;
  out[base + 5] = (neighbour(context, row - 2, column) + neighbour(context, row + 2, column)) / 2;
  out[base + 6] = at(context.paragraph, (paragraphOf[row] ?? 0) * width + column);
  out[base + 7] = mean;
  out[base + 8] = sum;
  out[base + 9] = mean === meanPeak ? 1 : 0;
  out[base + 10] = sum === sumPeak ? 1 : 0;
  out[base + 11] = at(context.share, column);
  out[base + 12] = rowTotal === 0 ? mean : 0;
  out[base + 13] = rowTotal > 0 && rowTotal <= LITTLE ? mean : 0;
  out[base + 14] = Math.sqrt(mean);
  out[base + 15] = Math.min(before, after);
  out[base + 16] = mean * share;
  out[base + 17] = rowTotal === 0 ? 1 : 0;
  out[base + 18] = log * mean;
}

function neighbour(context: Context, row: number, column: number): number {
  return row < 0 ? 0 : at(context.share, row * context.width + column);
}

function at(table: Float64Array, cell: number): number {
  return table[cell] ?? 0;
}
