import { weighDocument } from '../../src/transforms/topics/label.ts';
import type { Lexicon } from '../../src/transforms/topics/lexicon.ts';
import { selectClasses } from '../../src/transforms/topics/select.ts';
import type { GoldDocument } from './gold.ts';
import type { Learner, Model } from './learner.ts';
import { type Answers, scoreTopics, type Score } from './score.ts';

/** A document with the probabilities of its sentences' classes. */
export interface Weighed {
  readonly document: GoldDocument;
  readonly lexicon: Lexicon;
  /** Sentences × classes. */
  readonly probabilities: Float64Array;
  readonly silent: readonly boolean[];
}

/**
 * Each document weighed by a model that learnt from the documents of the other groups.
 * @param groups one name a document
 */
export function weighHeldOut(learner: Learner, documents: readonly GoldDocument[], groups: readonly string[]): Weighed[] {
  const models = new Map<string, Model>();
  for (const group of new Set(groups)) models.set(group, learner.learn(documents.filter((_document, at) => groups[at] !== group)));
  return documents.map((document, at) => {
    const model = models.get(groups[at] ?? '');
    if (model === undefined) throw new RangeError(`no group for ${document.name}`);
    return weighWith(model, document);
  });
}

/** A document weighed by a model. */
export function weighWith({ lexicon, combiner }: Model, document: GoldDocument): Weighed {
  const { probabilities, silent } = weighDocument(lexicon, combiner, document.sentences);
  return { document, lexicon, probabilities, silent };
}

/** The score of topics selected at a threshold. */
export function scoreAt(weighed: readonly Weighed[], threshold: number): Score {
  return scoreTopics(weighed.map(({ document }) => document), (at) => answersAt(weighed[at], threshold));
}

function answersAt(weighed: Weighed | undefined, threshold: number): Answers {
  if (weighed === undefined) return [];
  const { lexicon, probabilities, silent } = weighed;
  const width = lexicon.classes.length;
  return silent.map((isSilent, row) => {
    const scores = probabilities.subarray(row * width, (row + 1) * width);
    return isSilent ? [] : selectClasses(scores, threshold).map((column) => lexicon.concepts[lexicon.classes[column] ?? 0]?.id ?? '');
  });
}
