import { classScores, type Lattice } from './lattice.ts';
import { CLASSES, CUE_STATE, START } from './states.ts';

/** The most probable states, one a sentence (Viterbi). */
export function bestStates(lattice: Lattice): number[] {
  const count = lattice.scores.length;
  const scores = classScores(lattice);
  const back = new Int8Array(count * CLASSES);
  let [row, next] = [new Float64Array(CLASSES), new Float64Array(CLASSES)];
  for (let at = 0; at < count; at += 1) {
    step(row, next, lattice.transitions[at] ?? next, back, at);
    for (let to = 0; to < CLASSES; to += 1) next[to] = (next[to] ?? 0) + (scores[at * CLASSES + to] ?? 0);
    [row, next] = [next, row];
  }
  return traceBack(row, back, lattice);
}

/** Fills `next` with the best score by which each class of sentence `at` is reached from `row`, and `back` with the class before. */
function step(row: Float64Array, next: Float64Array, transitions: Float64Array, back: Int8Array, at: number): void {
  for (let to = 0; to < CLASSES; to += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let before = at === 0 ? START : 0; before < (at === 0 ? START + 1 : CLASSES); before += 1) {
      const score = (at === 0 ? 0 : (row[before] ?? 0)) + (transitions[before * CLASSES + to] ?? 0);
      if (score > most) { most = score; back[at * CLASSES + to] = before; }
    }
    next[to] = most;
  }
}

/** The likeliest reading of a sentence, as a state. */
function bestReading(scores: Float64Array | undefined): number {
  let best = CUE_STATE;
  for (let state = CUE_STATE + 1; state < (scores?.length ?? 0); state += 1) if ((scores?.[state] ?? 0) > (scores?.[best] ?? 0)) best = state;
  return best;
}

function traceBack(row: Float64Array, back: Int8Array, lattice: Lattice): number[] {
  const count = lattice.scores.length;
  const states: number[] = Array.from({ length: count }, () => 0);
  let stateClass = 0;
  for (let index = 1; index < CLASSES; index += 1) if (index !== 2 && (row[index] ?? 0) > (row[stateClass] ?? 0)) stateClass = index;
  for (let at = count - 1; at >= 0; at -= 1) {
    states[at] = stateClass === CUE_STATE ? bestReading(lattice.scores[at]) : stateClass;
    stateClass = back[at * CLASSES + stateClass] ?? 0;
  }
  return states;
}
