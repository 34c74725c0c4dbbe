import { analyse } from '../../../src/transforms/speakers/analyse.ts';
import type { AnalysedSentence } from '../../../src/transforms/speakers/decision/analysed-sentence.ts';
import type { Lattice } from '../../../src/transforms/speakers/decision/lattice.ts';
import { CUE_STATE, mayFollow } from '../../../src/transforms/speakers/decision/states.ts';
import { segmented } from './report.ts';

/** A lattice of the given scores, a row of states for each sentence, whose transitions weigh nothing. */
export function latticeFor(rows: readonly (readonly number[])[]): Lattice {
  const table = Float64Array.from({ length: 30 }, (_, cell) => (mayFollow(Math.floor(cell / 5), cell % 5) ? 0 : Number.NEGATIVE_INFINITY));
  return { scores: rows.map((row) => Float64Array.from(row)), transitions: rows.map(() => table) };
}

/** Sentences with as many readings as the rows have states for, each of the speaker whose turn it is among `names`. */
export function sentencesFor(rows: readonly (readonly number[])[], names: readonly string[]): AnalysedSentence[] {
  const [sentence] = analyse(segmented('无事。'), new Float64Array(0));
  if (sentence === undefined) throw new Error('no sentence');
  return rows.map((row) => ({
    ...sentence,
    candidates: row.slice(CUE_STATE).map((_, index) => ({ form: 'cue', speakers: [names[index % names.length] ?? ''], cue: 0, source: null, role: null, features: [] })),
  }));
}
