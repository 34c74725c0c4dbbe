import type { SentenceTopics, TopicLabel } from '../../document.ts';
import { Arena } from './arena.ts';
import { combine, type Combiner } from './combine.ts';
import { type Context, contextOf } from './context.ts';
import { type Evidence, gatherEvidence, type SentenceText } from './evidence.ts';
import { explain } from './explain.ts';
import type { Lexicon } from './lexicon.ts';
import { selectClasses } from './select.ts';
import { isSilent } from './silent.ts';
import { createSpecifier } from './specify.ts';

const NONE: SentenceTopics = { topics: [], capMajor: null };

/** What labelling needs besides the sentences, for any number of documents. */
export interface Labeller {
  readonly lexicon: Lexicon;
  readonly combiner: Combiner;
  /** A topic's probability is over this. */
  readonly threshold: number;
  readonly arena: Arena;
}

/** The topics of each sentence of one document. */
export function labelSentences({ lexicon, combiner, threshold, arena }: Labeller, sentences: readonly SentenceText[]): SentenceTopics[] {
  arena.reset();
  const { evidence, silent, probabilities } = weighDocument(lexicon, combiner, sentences, arena);
  const width = lexicon.classes.length;
  const specify = createSpecifier(lexicon, evidence, arena);
  const scores = arena.take(width);
  const labelRow = (row: number): SentenceTopics => {
    for (let column = 0; column < width; column += 1) scores[column] = probabilities[row * width + column] ?? 0;
    const topics: TopicLabel[] = [];
    let capMajor: number | null = null;
    for (const column of selectClasses(scores, threshold)) {
      const concept = lexicon.concepts[specify(row, column)];
      if (topics.length === 0) capMajor = concept?.capMajor ?? null;
      topics.push({ id: concept?.id ?? '', score: scores[column] ?? 0, evidence: explain(lexicon, evidence, row, column) });
    }
    return topics.length === 0 ? NONE : { topics, capMajor };
  };
  return sentences.map((_, row) => (silent[row] === true ? NONE : labelRow(row)));
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

/** Finds the evidence of a document's sentences and the probability of each class; its tables are the arena's. */
export function weighDocument(
  lexicon: Lexicon,
  combiner: Combiner,
  sentences: readonly SentenceText[],
  arena = new Arena(),
): WeighedDocument {
  const silent = sentences.map(isSilent);
  const evidence = gatherEvidence(lexicon, sentences, silent, arena);
  const width = lexicon.classes.length;
  const paragraphs = sentences.map(({ paragraphIndex }) => paragraphIndex);
  const [seed, learnt] = [contextOf(evidence.seed, width, paragraphs, arena), contextOf(evidence.learnt, width, paragraphs, arena)];
  return { evidence, silent, seed, learnt, probabilities: combine(combiner, seed, learnt, sentences.length, arena) };
}
