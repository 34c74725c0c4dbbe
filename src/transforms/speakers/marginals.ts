import type { Lattice } from './lattice.ts';
import { CLASSES, classOfState, CUE_STATE, START } from './states.ts';

export function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** Sums over the states of each class. */
function byClass(values: Float64Array): Float64Array {
  const sums = new Float64Array(CLASSES);
  for (let state = 0; state < CUE_STATE; state += 1) sums[state] = values[state] ?? 0;
  sums[CUE_STATE] = logSum(values.subarray(CUE_STATE));
  return sums;
}

/** The probability of each state of each sentence, and of each pair of classes. */
export interface Marginals {
  readonly states: readonly Float64Array[];
  /** For a sentence, class before × class; made when it is asked for, since only training does. */
  readonly pairsAt: (sentence: number) => Float64Array;
  readonly logTotal: number;
}

/** Forward and backward sums over the classes (a sentence's readings share their transitions). */
export function marginalsOf(lattice: Lattice): Marginals {
  const count = lattice.scores.length;
  const classScores = lattice.scores.map(byClass);
  const forward: Float64Array[] = [];
  for (let at = 0; at < count; at += 1) forward.push(forwardStep(lattice, classScores, forward[at - 1], at));
  const backward: Float64Array[] = Array.from({ length: count }, () => new Float64Array(CLASSES));
  for (let to = 0; to < CLASSES; to += 1) if (to === 2 && count > 0) (backward[count - 1] ?? new Float64Array(0))[to] = Number.NEGATIVE_INFINITY;
  for (let at = count - 2; at >= 0; at -= 1) backwardStep(lattice, classScores, backward, at);
  const last = forward[count - 1] ?? new Float64Array(CLASSES);
  const logTotal = logSum(last.map((value, index) => value + (backward[count - 1]?.[index] ?? 0)));
  return {
    states: lattice.scores.map((scores, at) => stateMarginals(scores, classScores[at], forward[at], backward[at], logTotal)),
    pairsAt: (at) => pairMarginals(lattice, classScores, forward, backward, at, logTotal),
    logTotal,
  };
}

function forwardStep(lattice: Lattice, scores: readonly Float64Array[], before: Float64Array | undefined, at: number): Float64Array {
  const row = new Float64Array(CLASSES);
  const terms = new Float64Array(CLASSES);
  for (let to = 0; to < CLASSES; to += 1) {
    if (before === undefined) terms.fill(Number.NEGATIVE_INFINITY).fill(lattice.transitions[at]?.[START * CLASSES + to] ?? 0, 0, 1);
    else for (let from = 0; from < CLASSES; from += 1) terms[from] = (before[from] ?? 0) + (lattice.transitions[at]?.[from * CLASSES + to] ?? 0);
    row[to] = logSum(terms) + (scores[at]?.[to] ?? 0);
  }
  return row;
}

function backwardStep(lattice: Lattice, scores: readonly Float64Array[], backward: Float64Array[], at: number): void {
  const terms = new Float64Array(CLASSES);
  for (let from = 0; from < CLASSES; from += 1) {
    for (let to = 0; to < CLASSES; to += 1) terms[to] = (lattice.transitions[at + 1]?.[from * CLASSES + to] ?? 0) + (scores[at + 1]?.[to] ?? 0) + (backward[at + 1]?.[to] ?? 0);
    const row = backward[at];
    if (row !== undefined) row[from] = logSum(terms);
  }
}

function stateMarginals(scores: Float64Array, classScores: Float64Array | undefined, forward: Float64Array | undefined, backward: Float64Array | undefined, logTotal: number): Float64Array {
  return scores.map((score, state) => {
    const stateClass = classOfState(state);
    return Math.exp((forward?.[stateClass] ?? 0) + (backward?.[stateClass] ?? 0) - logTotal + score - (classScores?.[stateClass] ?? 0)) || 0;
  });
}

function pairMarginals(lattice: Lattice, scores: readonly Float64Array[], forward: readonly Float64Array[], backward: readonly Float64Array[], at: number, logTotal: number): Float64Array {
  const table = new Float64Array((CLASSES + 1) * CLASSES);
  for (let to = 0; to < CLASSES; to += 1) {
    const rest = (scores[at]?.[to] ?? 0) + (backward[at]?.[to] ?? 0) - logTotal;
    for (let from = 0; from <= CLASSES; from += 1) {
      if ((from === START) !== (at === 0)) continue;
      const before = at === 0 ? 0 : (forward[at - 1]?.[from] ?? 0);
      table[from * CLASSES + to] = Math.exp(before + (lattice.transitions[at]?.[from * CLASSES + to] ?? 0) + rest) || 0;
    }
  }
  return table;
}
