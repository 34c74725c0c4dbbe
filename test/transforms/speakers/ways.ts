import { followStates } from '../../../src/transforms/speakers/decision/follow.ts';
import type { AnalysedSentence } from '../../../src/transforms/speakers/decision/analysed-sentence.ts';
import type { Lattice } from '../../../src/transforms/speakers/decision/lattice.ts';
import { CLASSES, classOfState, START } from '../../../src/transforms/speakers/decision/states.ts';

const PROMISED = 2;

/** A way through a document: a state for each sentence, and how probable it is. */
export interface Way {
  readonly states: readonly number[];
  readonly probability: number;
}

/** All ways through a lattice that are possible, each by itself: what the program sums without listing them. */
export function waysThrough({ scores, transitions }: Lattice): Way[] {
  let ways: { states: number[]; score: number }[] = [{ states: [], score: 0 }];
  for (const [at, own] of scores.entries()) {
    ways = ways.flatMap(({ states, score }) => Array.from(own, (value, state) => {
      const from = at === 0 ? START : classOfState(states[at - 1] ?? 0);
      return { states: [...states, state], score: score + value + (transitions[at]?.[from * CLASSES + classOfState(state)] ?? 0) };
    }));
  }
  const possible = ways.filter(({ states, score }) => score > Number.NEGATIVE_INFINITY && states.at(-1) !== PROMISED);
  const total = possible.reduce((sum, { score }) => sum + Math.exp(score), 0);
  return possible.map(({ states, score }) => ({ states, probability: Math.exp(score) / total }));
}

/** Who speaks in each sentence of a way: a name, or empty for the narrator and for nobody. */
export function speakersOf(sentences: readonly AnalysedSentence[], { states }: Way): string[] {
  return followStates(sentences, states).map((spoken) => spoken?.speakers[0] ?? '');
}
