import type { SentenceTopics, TopicLabel } from '../../document.ts';
import { combine, type Combiner } from './combine.ts';
import { type Context, contextOf } from './context.ts';
import { type Evidence, gatherEvidence, type SentenceText } from './evidence.ts';
import { explain } from './explain.ts';
import type { Lexicon } from './lexicon.ts';
import { selectClasses } from './select.ts';
import { isSilent } from './silent.ts';
import { createSpecifier } from './specify.ts';

const NONE: SentenceTopics = { topics: [], capMajor: null };

/** The topics of each sentence of one document. */
export function labelSentences(lexicon: Lexicon, combiner: Combiner, threshold: number, sentences: readonly SentenceText[]): SentenceTopics[] {
  const { evidence, silent, probabilities } = weighDocument(lexicon, combiner, sentences);
  const width = lexicon.classes.length;
  const specify = createSpecifier(lexicon, evidence);
  return sentences.map((_, row) => {
    if (silent[row] === true) return NONE;
    const scores = probabilities.subarray(row * width, (row + 1) * width);
    const topics = selectClasses(scores, threshold).map((column): TopicLabel => ({
      id: lexicon.concepts[specify(row, column)]?.id ?? '',
      score: scores[column] ?? 0,
      evidence: explain(lexicon, evidence, row, column),
    }));
    return { topics, capMajor: capOf(lexicon, topics) };
  });
}

/** What is known of a document before topics are chosen. */
export interface WeighedDocument {
  readonly evidence: Evidence;
  /** Sentences that have no topic by their form; they lend their neighbours no evidence either. */
  readonly silent: readonly boolean[];
  readonly seed: Context;
  readonly learnt: Context;
  /** Sentences × classes. */
  readonly probabilities: Float64Array;
}

/** Finds the evidence of a document's sentences and the probability of each class. */
export function weighDocument(lexicon: Lexicon, combiner: Combiner, sentences: readonly SentenceText[]): WeighedDocument {
  const silent = sentences.map(({ folded }) => isSilent(folded));
  const evidence = gatherEvidence(lexicon, sentences, silent);
  const width = lexicon.classes.length;
  const paragraphs = sentences.map(({ paragraphIndex }) => paragraphIndex);
  const [seed, learnt] = [contextOf(evidence.seed, width, paragraphs), contextOf(evidence.learnt, width, paragraphs)];
  return { evidence, silent, seed, learnt, probabilities: combine(combiner, seed, learnt, sentences.length) };
}

function capOf(lexicon: Lexicon, [first]: readonly TopicLabel[]): number | null {
  return first === undefined ? null : (lexicon.concepts[lexicon.conceptOf.get(first.id) ?? -1]?.capMajor ?? null);
}
