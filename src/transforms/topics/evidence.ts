import type { Section } from '../../document.ts';
import type { Arena } from './arena.ts';
import { addWeights } from './class-weights.ts';
import type { Lexicon } from './lexicon.ts';

/** What is read of a sentence. */
export interface SentenceText {
  /** Folded to Simplified. */
  readonly folded: string;
  readonly paragraphIndex: number;
  readonly section: Section;
}

/** What a document's terms say, sentence by sentence. */
export interface Evidence {
  /** Terms found: of sentence `i` those from `starts[i]` to `starts[i + 1]`. */
  readonly hits: readonly number[];
  readonly starts: Int32Array;
  /** Sums of seed weights, sentences × classes, never below 0. */
  readonly seed: Float64Array;
  /** Sums of learnt weights, sentences × classes. */
  readonly learnt: Float64Array;
}

/** Finds the lexicon's terms in each sentence that isn't silent and sums what they say. */
export function gatherEvidence(lexicon: Lexicon, sentences: readonly SentenceText[], silent: readonly boolean[], arena: Arena): Evidence {
  const width = lexicon.classes.length;
  const hits: number[] = [];
  const starts = new Int32Array(sentences.length + 1);
  const seed = arena.take(sentences.length * width);
  const learnt = arena.take(sentences.length * width);
  sentences.forEach(({ folded }, index) => {
    if (silent[index] !== true) lexicon.matcher.match(folded, hits);
    starts[index + 1] = hits.length;
    for (let hit = starts[index] ?? 0; hit < hits.length; hit += 1) {
      addWeights(lexicon.byClass, hits[hit] ?? 0, seed, learnt, index * width);
    }
  });
  for (let at = 0; at < seed.length; at += 1) if ((seed[at] ?? 0) < 0) seed[at] = 0;
  return { hits, starts, seed, learnt };
}
