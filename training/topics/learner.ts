import type { Combiner } from '../../src/transforms/topics/combine.ts';
import { compileLexicon, type Lexicon } from '../../src/transforms/topics/lexicon.ts';
import type { LearntTerm } from '../../src/transforms/topics/term-tables.ts';
import type { Scheme } from '../../src/transforms/topics/scheme.ts';
import { fitCombiner } from './fit-combiner.ts';
import type { GoldDocument } from './gold.ts';
import { type Counts, countLabelled, learnTerms } from './learn-terms.ts';

/** Parts into which training reports are cut so that none is read with terms that it taught. */
const PARTS = 5;

/** What labels with: terms and the combiner that was fitted to them. */
export interface Model {
  readonly learnt: readonly LearntTerm[];
  readonly lexicon: Lexicon;
  readonly combiner: Combiner;
}

/** Learns models from labelled reports, with what an unlabelled corpus says about the terms of `start`. */
export class Learner {
  readonly #scheme: Pick<Scheme, 'concepts' | 'terms'>;
  readonly #start: Lexicon;
  readonly #corpus: Counts;
  readonly #most: number;

  /** @param most terms kept beside the seeds */
  constructor(scheme: Pick<Scheme, 'concepts' | 'terms'>, start: Lexicon, corpus: Counts, most: number) {
    this.#scheme = scheme;
    this.#start = start;
    this.#corpus = corpus;
    this.#most = most;
  }

  /**
   * Learns term weights and the combiner from reports. The combiner sees each report with term weights that a fifth of
   * the reports, it among them, had no part in: it would trust them too much otherwise.
   */
  learn(documents: readonly GoldDocument[]): Model {
    const partial = Array.from({ length: PARTS }, (_, part) => this.#terms(documents.filter((_document, at) => at % PARTS !== part)));
    const lexicons = partial.map((learnt) => this.#lexicon(learnt));
    const combiner = fitCombiner(documents.map((document, at) => [lexicons[at % PARTS] ?? this.#start, document]));
    const learnt = this.#terms(documents);
    return { learnt, lexicon: this.#lexicon(learnt), combiner };
  }

  #terms(documents: readonly GoldDocument[]): LearntTerm[] {
    return learnTerms(this.#start, this.#corpus, countLabelled(this.#start, documents), this.#most);
  }

  #lexicon(learnt: readonly LearntTerm[]): Lexicon {
    return compileLexicon(this.#scheme.concepts, this.#scheme.terms, learnt);
  }
}
