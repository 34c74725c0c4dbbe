/**
 * Evidence of one kind (seed or learnt weights) as shares, for a sentence and for what is around it.
 * All tables are rows × classes; a share is a class's part of the evidence, damped so that little evidence gives
 * small shares.
 */
export interface Context {
  readonly width: number;
  readonly evidence: Float64Array;
  /** Sum over the classes, one entry a sentence. */
  readonly total: Float64Array;
  /** Greatest of the classes, one entry a sentence. */
  readonly peak: Float64Array;
  readonly share: Float64Array;
  /** Share in the paragraph of each sentence: a row per paragraph. */
  readonly paragraph: Float64Array;
  readonly paragraphOf: Int32Array;
  /** Mean of the sentences' shares: one row. */
  readonly mean: Float64Array;
  /** Share of the document's sum: one row. */
  readonly sum: Float64Array;
  readonly meanPeak: number;
  readonly sumPeak: number;
}

/** Evidence that a sentence's share is damped by: half of a strong term's weight and more. */
const SENTENCE_DAMPING = 2;
const PARAGRAPH_DAMPING = 3;
const DOCUMENT_DAMPING = 3;
const MEAN_DAMPING = 0.02;

/** The shares of `evidence`, sentences × `width`; `paragraphIndices` must not fall. */
export function contextOf(evidence: Float64Array, width: number, paragraphIndices: readonly number[]): Context {
  const count = paragraphIndices.length;
  const share = new Float64Array(evidence.length);
  const [total, peak] = [new Float64Array(count), new Float64Array(count)];
  for (let row = 0; row < count; row += 1) {
    total[row] = shareRow(evidence, row * width, share, row * width, width, SENTENCE_DAMPING);
    peak[row] = peakOf(evidence, row * width, width);
  }
  const paragraphOf = ranksOf(paragraphIndices);
  const paragraph = shareRows(sumRows(evidence, width, paragraphOf), width, PARAGRAPH_DAMPING);
  const one = new Int32Array(count);
  const mean = shareRows(scaled(sumRows(share, width, one), 1 / Math.max(1, count)), width, MEAN_DAMPING);
  const sum = shareRows(sumRows(evidence, width, one), width, DOCUMENT_DAMPING);
  return {
    width, evidence, total, peak, share, paragraph, paragraphOf, mean, sum,
    meanPeak: peakOf(mean, 0, width), sumPeak: peakOf(sum, 0, width),
  };
}

/** Writes the shares of a row and returns the row's sum. */
function shareRow(from: Float64Array, fromBase: number, to: Float64Array, toBase: number, width: number, damping: number): number {
  let sum = 0;
  for (let column = 0; column < width; column += 1) sum += from[fromBase + column] ?? 0;
  const scale = 1 / (sum + damping);
  for (let column = 0; column < width; column += 1) to[toBase + column] = (from[fromBase + column] ?? 0) * scale;
  return sum;
}

function shareRows(rows: Float64Array, width: number, damping: number): Float64Array {
  for (let base = 0; base < rows.length; base += width) shareRow(rows, base, rows, base, width, damping);
  return rows;
}

function scaled(row: Float64Array, factor: number): Float64Array {
  return row.map((value) => value * factor);
}

function peakOf(table: Float64Array, base: number, width: number): number {
  let peak = 0;
  for (let column = 0; column < width; column += 1) peak = Math.max(peak, table[base + column] ?? 0);
  return peak;
}

/** Sums the rows of `table` by group; groups are numbered from 0 and don't fall. */
function sumRows(table: Float64Array, width: number, groupOf: Int32Array): Float64Array {
  const groups = (groupOf[groupOf.length - 1] ?? -1) + 1;
  const sums = new Float64Array(groups * width);
  groupOf.forEach((group, row) => {
    for (let column = 0; column < width; column += 1) {
      const cell = group * width + column;
      sums[cell] = (sums[cell] ?? 0) + (table[row * width + column] ?? 0);
    }
  });
  return sums;
}

/** Numbers the runs of equal values from 0. */
function ranksOf(values: readonly number[]): Int32Array {
  let rank = -1;
  return Int32Array.from(values, (value, at) => {
    if (at === 0 || value !== values[at - 1]) rank += 1;
    return rank;
  });
}
