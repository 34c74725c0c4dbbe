import type { Arena } from './arena.ts';

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
  readonly paragraphOf: readonly number[];
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
export function contextOf(evidence: Float64Array, width: number, paragraphIndices: readonly number[], arena: Arena): Context {
  const count = paragraphIndices.length;
  const [share, total, peak] = [arena.take(evidence.length), arena.take(count), arena.take(count)];
  const paragraphOf = ranksOf(paragraphIndices);
  const paragraphs = (paragraphOf[count - 1] ?? -1) + 1;
  const paragraph = arena.take(paragraphs * width);
  const [mean, sum, part] = [arena.take(width), arena.take(width), 1 / count];
  for (let row = 0; row < count; row += 1) {
    const base = row * width;
    peak[row] = peakOf(evidence, base, width);
    total[row] = shareRow(evidence, base, share, base, width, SENTENCE_DAMPING);
    if (peak[row] === 0 && total[row] === 0) continue;
    addRow(paragraph, (paragraphOf[row] ?? 0) * width, evidence, base, width);
    addRow(sum, 0, evidence, base, width);
    for (let column = 0; column < width; column += 1) mean[column] = (mean[column] ?? 0) + part * (share[base + column] ?? 0);
  }
  for (let group = 0; group < paragraphs; group += 1) {
    shareRow(paragraph, group * width, paragraph, group * width, width, PARAGRAPH_DAMPING);
  }
  shareRow(mean, 0, mean, 0, width, MEAN_DAMPING);
  shareRow(sum, 0, sum, 0, width, DOCUMENT_DAMPING);
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

function addRow(to: Float64Array, toBase: number, from: Float64Array, fromBase: number, width: number): void {
  for (let column = 0; column < width; column += 1) to[toBase + column] = (to[toBase + column] ?? 0) + (from[fromBase + column] ?? 0);
}

function peakOf(table: Float64Array, base: number, width: number): number {
  let peak = 0;
  for (let column = 0; column < width; column += 1) {
    const value = table[base + column] ?? 0;
    if (value > peak) peak = value;
  }
  return peak;
}

/** Numbers the runs of equal values from 0. */
function ranksOf(values: readonly number[]): number[] {
  const ranks: number[] = [];
  let rank = -1;
  for (let at = 0; at < values.length; at += 1) {
    if (at === 0 || values[at] !== values[at - 1]) rank += 1;
    ranks.push(rank);
  }
  return ranks;
}
