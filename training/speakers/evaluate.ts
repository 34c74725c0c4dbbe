import type { AttributionMethod } from '../../src/document.ts';
import { certaintyFeatures } from '../../src/transforms/speakers/decision/certainty-features.ts';
import { surestStates } from '../../src/transforms/speakers/decision/decide.ts';
import { followStates } from '../../src/transforms/speakers/decision/follow.ts';
import { latticeOf } from '../../src/transforms/speakers/decision/lattice.ts';
import { marginalsOf } from '../../src/transforms/speakers/decision/marginals.ts';
import { speakerOdds } from '../../src/transforms/speakers/decision/speaker-odds.ts';
import { CUE_STATE, NARRATOR } from '../../src/transforms/speakers/decision/states.ts';
import type { Weights } from '../../src/transforms/speakers/readings/weights.ts';
import type { AnalysedSentence } from '../../src/transforms/speakers/decision/analysed-sentence.ts';
import { isInventedName } from '../labelled.ts';
import { overlap, sameSpeaker, type GoldDocument, type GoldRow } from './gold.ts';

/** A labelled sentence and what the model says of it. */
export interface Judged {
  readonly document: string;
  readonly row: GoldRow;
  /** The model's speaker; empty for the narrator. */
  readonly got: string;
  readonly right: boolean;
  /** The model's state of the sentence with the most bytes in common. */
  readonly state: number;
  /** What tells how sure the decision is (see certainty-features.ts). */
  readonly evidence: Float64Array;
}

/** Whether it is of a report that was invented for training; those are easier than real ones. */
export function isInvented({ document }: Judged): boolean {
  return isInventedName(document);
}

/** Judges a document's prediction against each gold row, by the votes of the sentences' bytes. */
export function judge(gold: GoldDocument, sentences: readonly AnalysedSentence[], weights: Weights): Judged[] {
  const marginals = marginalsOf(latticeOf(sentences, weights));
  const odds = speakerOdds(sentences, marginals);
  const states = surestStates(sentences, marginals, odds);
  const evidence = certaintyFeatures({ sentences, states, marginals, odds });
  const spoken = followStates(sentences, states);
  return gold.rows.map((row) => {
    const votes = new Map<string, number>();
    let [main, most] = [0, 0];
    for (const [at, sentence] of gold.document.sentences.entries()) {
      const bytes = overlap(sentence, row);
      if (bytes <= 0) continue;
      const name = spoken[at]?.speakers[0] ?? '';
      votes.set(name, (votes.get(name) ?? 0) + bytes);
      if (bytes > most) [main, most] = [at, bytes];
    }
    const [got = ''] = [...votes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    return {
      document: gold.name,
      row,
      got,
      right: sameSpeaker(row.speakers, got),
      state: states[main] ?? 0,
      evidence: evidence[main] ?? new Float64Array(0),
    };
  });
}

/** Accuracy over all, and by the gold's method; and of the method itself. */
export function table(judged: readonly Judged[]): string {
  const rate = (rows: readonly Judged[]) =>
    rows.length === 0 ? '-' : ((100 * rows.filter((row) => row.right).length) / rows.length).toFixed(1);
  const by = (method: string) => rate(judged.filter(({ row }) => row.method === method));
  const method = ((100 * judged.filter(({ row, state }) => methodOf(state) === row.method).length) / judged.length).toFixed(1);
  return `all ${rate(judged)} explicit ${by('explicit')} inherited ${by('inherited')} narrator ${by('narrator')} | method ${method} (${judged.length})`;
}

/** The method by which a state names its speaker. */
export function methodOf(state: number): AttributionMethod {
  if (state === NARRATOR) return 'narrator';
  return state >= CUE_STATE ? 'explicit' : 'inherited';
}
