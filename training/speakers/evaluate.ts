import { calibrate, certaintiesOf, type CalibrationPoint } from '../../src/transforms/speakers/confidence.ts';
import { bestStates } from '../../src/transforms/speakers/decide.ts';
import { followStates } from '../../src/transforms/speakers/follow.ts';
import { latticeOf } from '../../src/transforms/speakers/lattice.ts';
import { marginalsOf } from '../../src/transforms/speakers/marginals.ts';
import { CUE_STATE } from '../../src/transforms/speakers/states.ts';
import type { Weights } from '../../src/transforms/speakers/weights.ts';
import type { AnalysedSentence } from '../../src/transforms/speakers/analyse.ts';
import { overlap, sameSpeaker, type GoldDocument, type GoldRow } from './gold.ts';

export interface Judged {
  readonly document: string;
  readonly row: GoldRow;
  readonly got: string;
  readonly right: boolean;
  readonly state: number;
  /** Before calibration. */
  readonly certainty: number;
}

/** Judges a document's prediction against each gold row, by the votes of the sentences' bytes, as score.mjs does. */
export function judge(gold: GoldDocument, sentences: readonly AnalysedSentence[], weights: Weights): Judged[] {
  const lattice = latticeOf(sentences, weights);
  const states = bestStates(lattice);
  const certainties = certaintiesOf(sentences, states, marginalsOf(lattice));
  const spoken = followStates(sentences, states);
  return gold.rows.map((row) => {
    const votes = new Map<string, number>();
    let [state, most, certainty] = [0, 0, 0];
    for (const [at, sentence] of gold.document.sentences.entries()) {
      const bytes = overlap(sentence, row);
      if (bytes <= 0) continue;
      const name = spoken[at]?.speakers[0] ?? '';
      votes.set(name, (votes.get(name) ?? 0) + bytes);
      if (bytes > most) [state, most, certainty] = [states[at] ?? 0, bytes, certainties[at] ?? 0];
    }
    const [got = ''] = [...votes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    return { document: gold.name, row, got, right: sameSpeaker(row.speakers, got), state, certainty };
  });
}

/** Accuracy over all, and by the gold's method; and of the method itself. */
export function table(judged: readonly Judged[]): string {
  const rate = (rows: readonly Judged[]) => (rows.length === 0 ? '-' : ((100 * rows.filter((row) => row.right).length) / rows.length).toFixed(1));
  const by = (method: string) => rate(judged.filter(({ row }) => row.method === method));
  const method = judged.filter(({ row, state }) => (state === 0 ? 'narrator' : state >= CUE_STATE ? 'explicit' : 'inherited') === row.method).length;
  return `all ${rate(judged)} explicit ${by('explicit')} inherited ${by('inherited')} narrator ${by('narrator')} | method ${((100 * method) / judged.length).toFixed(1)} (${judged.length})`;
}

/** Fewest judged sentences behind a point of the calibration. */
const POINT_SIZE = 60;

/** Calibration by pooling neighbours until the share of right ones rises with certainty (isotonic regression). */
export function calibrationOf(judged: readonly Judged[]): CalibrationPoint[] {
  const sorted = judged.toSorted((a, b) => a.certainty - b.certainty);
  const pools: { sum: number; right: number; size: number }[] = [];
  for (let from = 0; from < sorted.length; from += POINT_SIZE) {
    const part = sorted.slice(from, from + POINT_SIZE);
    pools.push({ sum: part.reduce((sum, one) => sum + one.certainty, 0), right: part.filter((one) => one.right).length, size: part.length });
    for (let last = pools.pop(), before = pools.at(-1); last !== undefined; before = pools.at(-1)) {
      if (before === undefined || before.right / before.size < last.right / last.size) { pools.push(last); break; }
      pools.pop();
      last = { sum: before.sum + last.sum, right: before.right + last.right, size: before.size + last.size };
    }
  }
  return pools.map(({ sum, right, size }) => ({ certainty: round(sum / size), confidence: round(reserve((right + 0.5) / (size + 1))) }));
}

/** Users take 0.9 for sure: it is kept for pools of which 97 % and more are right; the next best stay just below. */
function reserve(share: number): number {
  return share >= 0.97 ? share : Math.min(share, 0.89);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Of the decisions with a confidence of 0.9 and more the share that is right, and how many they are; the calibration error. */
export function reliability(judged: readonly Judged[], points: readonly CalibrationPoint[]): string {
  const all = judged.map((one) => ({ right: one.right ? 1 : 0, confidence: calibrate(one.certainty, points) }));
  const sure = all.filter(({ confidence }) => confidence >= 0.9);
  const bins = Array.from({ length: 10 }, (_, bin) => all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin));
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.reduce((s, one) => s + one.right - one.confidence, 0)), 0) / Math.max(1, all.length);
  const share = sure.reduce((sum, one) => sum + one.right, 0) / Math.max(1, sure.length);
  return `confidence >= 0.9: ${(100 * share).toFixed(1)} % right (${sure.length} of ${all.length}); expected calibration error ${error.toFixed(3)}`;
}
