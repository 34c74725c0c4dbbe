import type { Lattice } from './lattice.ts';
import { logSum } from './marginals.ts';
import { CLASSES, CUE_STATE, START } from './states.ts';

/** The most probable states, one a sentence (Viterbi). */
export function bestStates(lattice: Lattice): number[] {
  const count = lattice.scores.length;
  const best = lattice.scores.map(bestOfClass);
  const back: Int8Array[] = [];
  let row = new Float64Array(CLASSES);
  for (let at = 0; at < count; at += 1) {
    const next = new Float64Array(CLASSES);
    const from = new Int8Array(CLASSES);
    for (let to = 0; to < CLASSES; to += 1) {
      let most = Number.NEGATIVE_INFINITY;
      for (let before = at === 0 ? START : 0; before < (at === 0 ? START + 1 : CLASSES); before += 1) {
        const score = (at === 0 ? 0 : (row[before] ?? 0)) + (lattice.transitions[at]?.[before * CLASSES + to] ?? 0);
        if (score > most) { most = score; from[to] = before; }
      }
      next[to] = most + (best[at]?.scores[to] ?? 0);
    }
    back.push(from);
    row = next;
  }
  return traceBack(row, back, best);
}

interface ClassBest { readonly scores: Float64Array; readonly cueState: number }

function bestOfClass(scores: Float64Array): ClassBest {
  let cueState = CUE_STATE;
  for (let state = CUE_STATE + 1; state < scores.length; state += 1) if ((scores[state] ?? 0) > (scores[cueState] ?? 0)) cueState = state;
  const top = new Float64Array(CLASSES).fill(Number.NEGATIVE_INFINITY);
  for (let state = 0; state < CUE_STATE; state += 1) top[state] = scores[state] ?? 0;
  if (scores.length > CUE_STATE) top[CUE_STATE] = logSum(scores.subarray(CUE_STATE));
  return { scores: top, cueState };
}

function traceBack(row: Float64Array, back: readonly Int8Array[], best: readonly ClassBest[]): number[] {
  const states: number[] = Array.from({ length: back.length }, () => 0);
  let stateClass = 0;
  for (let index = 1; index < CLASSES; index += 1) if (index !== 2 && (row[index] ?? 0) > (row[stateClass] ?? 0)) stateClass = index;
  for (let at = back.length - 1; at >= 0; at -= 1) {
    states[at] = stateClass === CUE_STATE ? (best[at]?.cueState ?? 0) : stateClass;
    stateClass = back[at]?.[stateClass] ?? 0;
  }
  return states;
}
