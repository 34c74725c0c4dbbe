import { classScores, type Lattice } from './lattice.ts';
import { logSum } from './log-sum.ts';
import { CLASSES, classOfState, CUE_FOLLOWS, START } from './states.ts';

/** The probability of each state of each sentence, and of each pair of classes. */
export interface Marginals {
  readonly states: readonly Float64Array[];
  /** For a sentence, class before × class; made when it is asked for, since only training does. */
  readonly pairsAt: (sentence: number) => Float64Array;
  readonly logTotal: number;
}

/** Forward and backward sums over the classes (a sentence's readings share their transitions), one sentence after the other. */
interface Sums {
  readonly scores: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly logTotal: number;
}

/** The probabilities of a document's states, by sums forward and backward. */
export function marginalsOf(lattice: Lattice): Marginals {
  const sums = sumsOf(lattice);
  return {
    states: lattice.scores.map((scores, at) => stateMarginals(scores, sums, at)),
    pairsAt: (at) => pairMarginals(lattice, sums, at),
    logTotal: sums.logTotal,
  };
}

function sumsOf(lattice: Lattice): Sums {
  const count = lattice.scores.length;
  const scores = classScores(lattice);
  const [forward, backward, terms] = [new Float64Array(count * CLASSES), new Float64Array(count * CLASSES), new Float64Array(CLASSES)];
  for (let at = 0; at < count; at += 1) forwardStep(lattice, scores, forward, at, terms);
  // No cue follows the last sentence.
  if (count > 0) backward[(count - 1) * CLASSES + CUE_FOLLOWS] = Number.NEGATIVE_INFINITY;
  for (let at = count - 2; at >= 0; at -= 1) backwardStep(lattice, scores, backward, at, terms);
  const last = Math.max(0, count - 1) * CLASSES;
  for (let state = 0; state < CLASSES; state += 1) terms[state] = (forward[last + state] ?? 0) + (backward[last + state] ?? 0);
  return { scores, forward, backward, logTotal: logSum(terms) };
}

function forwardStep(lattice: Lattice, scores: Float64Array, forward: Float64Array, at: number, terms: Float64Array): void {
  const transitions = lattice.transitions[at] ?? terms;
  for (let to = 0; to < CLASSES; to += 1) {
    const sum = at === 0 ? (transitions[START * CLASSES + to] ?? 0) : sumInto(forward, (at - 1) * CLASSES, transitions, to, terms);
    forward[at * CLASSES + to] = sum + (scores[at * CLASSES + to] ?? 0);
  }
}

/** The sum over the ways from the sentence whose sums begin at `before` into a class; `terms` is room to work in. */
function sumInto(forward: Float64Array, before: number, transitions: Float64Array, to: number, terms: Float64Array): number {
  for (let from = 0; from < CLASSES; from += 1) terms[from] = (forward[before + from] ?? 0) + (transitions[from * CLASSES + to] ?? 0);
  return logSum(terms);
}

function backwardStep(lattice: Lattice, scores: Float64Array, backward: Float64Array, at: number, terms: Float64Array): void {
  const transitions = lattice.transitions[at + 1] ?? terms;
  const next = (at + 1) * CLASSES;
  for (let from = 0; from < CLASSES; from += 1) {
    for (let to = 0; to < CLASSES; to += 1)
      {terms[to] = (transitions[from * CLASSES + to] ?? 0) + (scores[next + to] ?? 0) + (backward[next + to] ?? 0);}
    backward[at * CLASSES + from] = logSum(terms);
  }
}

function stateMarginals(own: Float64Array, { scores, forward, backward, logTotal }: Sums, at: number): Float64Array {
  const marginals = new Float64Array(own.length);
  for (let state = 0; state < own.length; state += 1) {
    const cell = at * CLASSES + classOfState(state);
    marginals[state] = Math.exp((forward[cell] ?? 0) + (backward[cell] ?? 0) - logTotal + (own[state] ?? 0) - (scores[cell] ?? 0)) || 0;
  }
  return marginals;
}

function pairMarginals(lattice: Lattice, { scores, forward, backward, logTotal }: Sums, at: number): Float64Array {
  const table = new Float64Array((CLASSES + 1) * CLASSES);
  for (let to = 0; to < CLASSES; to += 1) {
    const rest = (scores[at * CLASSES + to] ?? 0) + (backward[at * CLASSES + to] ?? 0) - logTotal;
    for (let from = 0; from <= CLASSES; from += 1) {
      if ((from === START) !== (at === 0)) continue;
      const before = at === 0 ? 0 : (forward[(at - 1) * CLASSES + from] ?? 0);
      table[from * CLASSES + to] = Math.exp(before + (lattice.transitions[at]?.[from * CLASSES + to] ?? 0) + rest) || 0;
    }
  }
  return table;
}
