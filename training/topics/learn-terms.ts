import type { Combiner } from '../../src/transforms/topics/combine.ts';
import type { SentenceText } from '../../src/transforms/topics/evidence.ts';
import { weighDocument } from '../../src/transforms/topics/label.ts';
import type { LearntTerm, Lexicon } from '../../src/transforms/topics/lexicon.ts';

/** A term must stand in this many sentences. */
const LEAST_SENTENCES = 15;

/** Sentences of the average kind that each term is mixed with, so that rare terms stay near it. */
const PRIOR_SENTENCES = 10;

/** Weights are natural logarithms of how many times likelier a class is where the term stands. */
const LEAST_WEIGHT = 0.3;
const GREATEST_WEIGHT = 3;

/**
 * Learns weights of a lexicon's terms from unlabelled reports: each sentence gets the probabilities that `combiner`
 * gives it, and a term's weight for a class is the logarithm of the class's share among the term's sentences over its
 * share among all.
 * @param most how many terms that are no seeds are kept: those whose weights tell most
 */
export function learnTerms(lexicon: Lexicon, combiner: Combiner, corpus: Iterable<readonly SentenceText[]>, most: number): LearntTerm[] {
  const counts = countTerms(lexicon, combiner, corpus);
  const learnt = lexicon.terms.map((text, term) => ({ text, term, weights: weightsOf(lexicon, counts, term) }));
  const telling = learnt.filter(({ weights }) => weights.length > 0);
  const extra = telling.filter(({ term }) => !isSeed(lexicon, term)).map((entry) => ({ ...entry, worth: worthOf(counts, entry.term) }));
  const kept = new Set(extra.toSorted((a, b) => b.worth - a.worth || a.term - b.term).slice(0, most).map(({ term }) => term));
  return telling.filter(({ term }) => isSeed(lexicon, term) || kept.has(term)).map(({ text, weights }) => ({ text, weights }));
}

interface Counts {
  /** Sentences with the term. */
  readonly sentences: Float64Array;
  /** Sums of probabilities, terms × classes. */
  readonly sums: Float64Array;
  /** Mean probability of each class. */
  readonly means: Float64Array;
}

function countTerms(lexicon: Lexicon, combiner: Combiner, corpus: Iterable<readonly SentenceText[]>): Counts {
  const width = lexicon.classes.length;
  const sentences = new Float64Array(lexicon.terms.length);
  const sums = new Float64Array(lexicon.terms.length * width);
  const means = new Float64Array(width);
  let all = 0;
  for (const report of corpus) {
    const { evidence, probabilities, silent } = weighDocument(lexicon, combiner, report);
    for (let row = 0; row < report.length; row += 1) {
      if (silent[row] === true) continue;
      all += 1;
      addRow(means, 0, probabilities, row * width, width);
      for (const term of new Set(evidence.hits.slice(evidence.starts[row], evidence.starts[row + 1]))) {
        sentences[term] = (sentences[term] ?? 0) + 1;
        addRow(sums, term * width, probabilities, row * width, width);
      }
    }
  }
  return { sentences, sums, means: means.map((sum) => sum / Math.max(1, all)) };
}

function addRow(sums: Float64Array, base: number, row: Float64Array, from: number, width: number): void {
  for (let at = 0; at < width; at += 1) sums[base + at] = (sums[base + at] ?? 0) + (row[from + at] ?? 0);
}

function ratio({ sentences, sums, means }: Counts, term: number, column: number): number {
  const mean = means[column] ?? 0;
  const share = ((sums[term * means.length + column] ?? 0) + PRIOR_SENTENCES * mean) / ((sentences[term] ?? 0) + PRIOR_SENTENCES);
  return mean === 0 ? 1 : share / mean;
}

function weightsOf(lexicon: Lexicon, counts: Counts, term: number): (readonly [string, number])[] {
  if ((counts.sentences[term] ?? 0) < LEAST_SENTENCES) return [];
  const weights = lexicon.classes.map((concept, column) => {
    const weight = Math.min(Math.log(ratio(counts, term, column)), GREATEST_WEIGHT);
    return [lexicon.concepts[concept]?.id ?? '', Math.round(weight * 10) / 10] as const;
  });
  return weights.filter(([, weight]) => weight >= LEAST_WEIGHT);
}

/** How much a term tells: its strongest class's share times weight, more when it is frequent. */
function worthOf(counts: Counts, term: number): number {
  const worths = [...counts.means].map((mean, column) => {
    const times = ratio(counts, term, column);
    return times * mean * Math.log(times);
  });
  return Math.log(counts.sentences[term] ?? 1) * Math.max(...worths);
}

function isSeed({ seed }: Lexicon, term: number): boolean {
  return (seed.starts[term + 1] ?? 0) > (seed.starts[term] ?? 0);
}
