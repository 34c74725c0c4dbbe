import type { Combiner } from '../../src/transforms/topics/combine.ts';
import { weighDocument } from '../../src/transforms/topics/label.ts';
import type { Lexicon } from '../../src/transforms/topics/lexicon.ts';
import { selectClasses } from '../../src/transforms/topics/select.ts';
import { fitCombiner } from './fit-combiner.ts';
import type { GoldDocument } from './gold.ts';
import { type Answers, scoreTopics, type Score } from './score.ts';

const FOLDS = 5;

/** Probabilities of a document's sentences, and which of them are silent. */
export type Weighed = Pick<ReturnType<typeof weighDocument>, 'probabilities' | 'silent'>;

/** Each document's probabilities by a combiner that was fitted without the document's fold (every fifth document). */
export function weighHeldOut(lexicon: Lexicon, documents: readonly GoldDocument[]): Weighed[] {
  const combiners = Array.from({ length: FOLDS }, (_, fold) => {
    return fitCombiner(lexicon, documents.filter((_document, index) => index % FOLDS !== fold));
  });
  return documents.map(({ sentences }, index) => {
    const combiner = combiners[index % FOLDS];
    if (combiner === undefined) throw new RangeError(`no fold ${index % FOLDS}`);
    return weighDocument(lexicon, combiner, sentences);
  });
}

/** Each document's probabilities by one combiner. */
export function weighAll(lexicon: Lexicon, combiner: Combiner, documents: readonly GoldDocument[]): Weighed[] {
  return documents.map(({ sentences }) => weighDocument(lexicon, combiner, sentences));
}

/** The score of topics selected at a threshold. */
export function scoreAt(lexicon: Lexicon, documents: readonly GoldDocument[], weighed: readonly Weighed[], threshold: number): Score {
  return scoreTopics(documents, (document) => answersAt(lexicon, weighed[document], threshold));
}

function answersAt(lexicon: Lexicon, weighed: Weighed | undefined, threshold: number): Answers {
  const width = lexicon.classes.length;
  return (weighed?.silent ?? []).map((silent, row) => {
    const scores = weighed?.probabilities.subarray(row * width, (row + 1) * width) ?? new Float64Array();
    return silent ? [] : selectClasses(scores, threshold).map((column) => lexicon.concepts[lexicon.classes[column] ?? 0]?.id ?? '');
  });
}
