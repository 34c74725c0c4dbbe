import type { Combiner } from '../../src/transforms/topics/combine.ts';
import type { SentenceText } from '../../src/transforms/topics/evidence.ts';
import { weighDocument } from '../../src/transforms/topics/label.ts';
import type { Lexicon } from '../../src/transforms/topics/lexicon.ts';
import type { LearntTerm } from '../../src/transforms/topics/term-tables.ts';
import { blankCombiner } from './fit-combiner.ts';
import type { GoldDocument } from './gold.ts';

/** A term must stand in this many sentences of the corpus, or of the labelled reports. */
const LEAST_SENTENCES = 15;
const LEAST_LABELLED = 3;

/** Sentences of the average kind that each term's corpus sentences are mixed with, so that rare terms stay near it. */
const CORPUS_PRIOR = 10;

/** Sentences of the corpus's kind that each term's labelled sentences are mixed with. */
const LABELLED_PRIOR = 6;

/** Weights are natural logarithms of how many times likelier a class is where the term stands. */
const LEAST_WEIGHT = 0.3;
const GREATEST_WEIGHT = 3;

/** What sentences with a term are about, counted. */
export interface Counts {
  /** Sentences with the term. */
  readonly sentences: Float64Array;
  /** Sums of the classes' probabilities over them, terms × classes. */
  readonly sums: Float64Array;
  /** Mean probability of each class over all sentences. */
  readonly means: Float64Array;
}

/** Counts unlabelled reports: each sentence has the probabilities that `combiner` gives it. */
export function countCorpus(lexicon: Lexicon, combiner: Combiner, corpus: Iterable<readonly SentenceText[]>): Counts {
  const counter = new Counter(lexicon);
  const width = lexicon.classes.length;
  for (const report of corpus) {
    const { evidence, probabilities, silent } = weighDocument(lexicon, combiner, report);
    for (let row = 0; row < report.length; row += 1) {
      if (silent[row] === true) continue;
      counter.add(
        evidence.hits.slice(evidence.starts[row], evidence.starts[row + 1]),
        probabilities.subarray(row * width, (row + 1) * width),
      );
    }
  }
  return counter.counts();
}

/** Counts labelled reports: each sentence's probabilities are 1 and 0. */
export function countLabelled(lexicon: Lexicon, documents: readonly GoldDocument[]): Counts {
  const counter = new Counter(lexicon);
  const blank = blankCombiner(lexicon);
  const ids = lexicon.classes.map((concept) => lexicon.concepts[concept]?.id ?? '');
  for (const { sentences } of documents) {
    const { evidence, silent } = weighDocument(lexicon, blank, sentences);
    sentences.forEach(({ topics }, row) => {
      if (silent[row] === true) return;
      counter.add(
        evidence.hits.slice(evidence.starts[row], evidence.starts[row + 1]),
        Float64Array.from(ids, (id) => (topics.includes(id) ? 1 : 0)),
      );
    });
  }
  return counter.counts();
}

class Counter {
  readonly #width: number;
  readonly #sentences: Float64Array;
  readonly #sums: Float64Array;
  readonly #totals: Float64Array;
  #all = 0;

  constructor({ terms, classes }: Lexicon) {
    this.#width = classes.length;
    this.#sentences = new Float64Array(terms.length);
    this.#sums = new Float64Array(terms.length * classes.length);
    this.#totals = new Float64Array(classes.length);
  }

  add(terms: readonly number[], probabilities: Float64Array): void {
    this.#all += 1;
    addRow(this.#totals, 0, probabilities);
    for (const term of new Set(terms)) {
      this.#sentences[term] = (this.#sentences[term] ?? 0) + 1;
      addRow(this.#sums, term * this.#width, probabilities);
    }
  }

  counts(): Counts {
    return { sentences: this.#sentences, sums: this.#sums, means: this.#totals.map((sum) => sum / Math.max(1, this.#all)) };
  }
}

function addRow(sums: Float64Array, base: number, row: Float64Array): void {
  for (let at = 0; at < row.length; at += 1) sums[base + at] = (sums[base + at] ?? 0) + (row[at] ?? 0);
}

/**
 * The terms' weights: for a class the logarithm of its share among the term's sentences over its share among all, as
 * the corpus says and, beyond a prior, the labelled reports.
 * @param most how many terms that are no seeds are kept: those whose weights tell most
 */
export function learnTerms(lexicon: Lexicon, corpus: Counts, labelled: Counts, most: number): LearntTerm[] {
  const learnt = lexicon.terms.map((text, term) => ({ text, term, ...weigh(lexicon, corpus, labelled, term) }));
  const telling = learnt.filter(({ weights }) => weights.length > 0);
  const extra = telling.filter(({ term }) => !isSeed(lexicon, term));
  const kept = new Set(extra.toSorted((a, b) => b.worth - a.worth || a.term - b.term).slice(0, most).map(({ term }) => term));
  return telling.filter(({ term }) => isSeed(lexicon, term) || kept.has(term)).map(({ text, weights }) => ({ text, weights }));
}

/** A term's weights, and how much it tells: its strongest class's share times weight, more when it is frequent. */
function weigh(
  lexicon: Lexicon,
  corpus: Counts,
  labelled: Counts,
  term: number,
): { weights: (readonly [string, number])[]; worth: number } {
  const [inCorpus, inLabelled] = [corpus.sentences[term] ?? 0, labelled.sentences[term] ?? 0];
  if (inCorpus < LEAST_SENTENCES && inLabelled < LEAST_LABELLED) return { weights: [], worth: 0 };
  const weights: (readonly [string, number])[] = [];
  let worth = 0;
  lexicon.classes.forEach((concept, column) => {
    const times = ratio(labelled, term, column, LABELLED_PRIOR, ratio(corpus, term, column, CORPUS_PRIOR, 1));
    worth = Math.max(worth, times * (corpus.means[column] ?? 0) * Math.log(times));
    const weight = Math.round(Math.min(Math.log(times), GREATEST_WEIGHT) * 10) / 10;
    if (weight >= LEAST_WEIGHT) weights.push([lexicon.concepts[concept]?.id ?? '', weight]);
  });
  return { weights, worth: worth * Math.log(inCorpus + inLabelled + 1) };
}

/** How many times likelier a class is in the term's sentences, mixed with `prior` sentences where it is `expected` times likelier. */
function ratio({ sentences, sums, means }: Counts, term: number, column: number, prior: number, expected: number): number {
  const mean = means[column] ?? 0;
  if (mean === 0) return expected;
  return ((sums[term * means.length + column] ?? 0) / mean + prior * expected) / ((sentences[term] ?? 0) + prior);
}

function isSeed({ byConcept }: Lexicon, term: number): boolean {
  return (byConcept.starts[term + 1] ?? 0) > (byConcept.starts[term] ?? 0);
}
