// Learns what src/transforms/topics keeps as data: term weights (learnt.tsv) from an unlabelled corpus with the seed terms
// as a start and from labelled reports, and the combiner (combiner.json) from labelled reports: those of a gold folder
// and the invented ones beside this file. Nothing is random: the same input gives the same files. docs/topics.md says how.
//   npx tsx training/topics.ts --gold DIR --corpus DIR [--report DIR] [--kinds]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Combiner } from '../src/transforms/topics/combine.ts';
import { FEATURES } from '../src/transforms/topics/features.ts';
import { compileLexicon, type Lexicon } from '../src/transforms/topics/lexicon.ts';
import type { LearntTerm } from '../src/transforms/topics/term-tables.ts';
import type { CombinerFile } from '../src/transforms/topics/model.ts';
import { builtInScheme } from '../src/transforms/topics/scheme.ts';
import { goldReports, inventedReports, isInventedName } from './labelled.ts';
import { bandsOf } from './topics/bands.ts';
import { readCorpus } from './topics/corpus.ts';
import { scoreAt, type Weighed, weighHeldOut, weighWith } from './topics/cross-validate.ts';
import { fitCombiner } from './topics/fit-combiner.ts';
import { type GoldDocument, goldDocument } from './topics/gold.ts';
import { countCorpus } from './topics/learn-terms.ts';
import { Learner } from './topics/learner.ts';
import type { Score } from './topics/score.ts';
import { collectVocabulary } from './topics/vocabulary.ts';

/** Terms kept beside the seeds; 3,000 cost 0.3 points, 8,000 win nothing. */
const MOST_EXTRA_TERMS = 5000;

const FOLDS = 5;

const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

/** Micro-F1 hardly changes between 0.15 and 0.4: without a tolerance chance would choose. */
const TOLERANCE = 0.002;

const TARGET = new URL('../src/transforms/topics/', import.meta.url);

const { values } = parseArgs({
  options: { gold: { type: 'string' }, corpus: { type: 'string' }, report: { type: 'string' }, kinds: { type: 'boolean' } },
});
if (values.gold === undefined || values.corpus === undefined) {
  throw new Error('usage: training/topics.ts --gold DIR --corpus DIR [--report DIR] [--kinds]');
}
train([...goldReports(values.gold), ...inventedReports()].map(goldDocument), values.corpus);

function train(documents: readonly GoldDocument[], corpus: string): void {
  const learner = learnerFor(documents, corpus);
  const weighed = weighHeldOut(learner, documents, documents.map((_document, at) => String(at % FOLDS)));
  const threshold = chooseThreshold(weighed);
  console.log(`threshold ${threshold}`);
  printScores('by document', weighed, threshold);
  console.log(bandsOf(weighed).join('\n'));
  if (values.kinds === true) printKinds(learner, documents, threshold);
  const { learnt, lexicon, combiner } = learner.learn(documents);
  if (values.report !== undefined) {
    const reported = goldReports(values.report).map((report) => weighWith({ learnt, lexicon, combiner }, goldDocument(report)));
    console.log('reported on', line(scoreAt(reported, threshold)));
  }
  writeFileSync(new URL('learnt.tsv', TARGET), learntText(learnt));
  writeFileSync(new URL('combiner.json', TARGET), `${JSON.stringify(combinerFile(lexicon, combiner, threshold), null, 2)}\n`);
}

/** Counts the corpus with the probabilities of a combiner that was fitted to the labelled reports on seed terms alone. */
function learnerFor(documents: readonly GoldDocument[], corpus: string): Learner {
  const vocabulary = collectVocabulary(readCorpus(corpus)).map((text) => ({ text, weights: [] }));
  const scheme = builtInScheme();
  const start = compileLexicon(scheme.concepts, scheme.terms, vocabulary);
  const combiner = fitCombiner(documents.map((document) => [start, document]));
  return new Learner(scheme, start, countCorpus(start, combiner, readCorpus(corpus)), MOST_EXTRA_TERMS);
}

/** The lowest threshold whose micro-F1 is within {@link TOLERANCE} of the greatest. */
function chooseThreshold(weighed: readonly Weighed[]): number {
  const scores = THRESHOLDS.map((threshold) => ({ threshold, micro: scoreAt(weighed, threshold).micro }));
  const greatest = Math.max(...scores.map(({ micro }) => micro));
  const chosen = scores.find(({ micro }) => micro >= greatest - TOLERANCE);
  if (chosen === undefined) throw new RangeError('no threshold to choose from');
  return chosen.threshold;
}

/** Scores of the reports of each kind by what was learnt from the other kinds; the first letter of a name is its kind. */
function printKinds(learner: Learner, documents: readonly GoldDocument[], threshold: number): void {
  const kinds = documents.map(({ name }) => name.slice(0, isInventedName(name) ? name.indexOf('-') + 2 : 1));
  const weighed = weighHeldOut(learner, documents, kinds);
  for (const kind of new Set(kinds)) {
    const own = weighed.filter((_document, at) => kinds[at] === kind);
    console.log(`kind ${kind} (${own.length})`, line(scoreAt(own, threshold)));
  }
}

function printScores(title: string, weighed: readonly Weighed[], threshold: number): void {
  for (const invented of [false, true]) {
    const own = weighed.filter(({ document }) => isInventedName(document.name) === invented);
    const score = scoreAt(own, threshold);
    console.log(`${title}, ${invented ? 'invented' : 'gold'} reports (${own.length}):`, line(score));
    console.log([...score.byClass].map(([id, value]) => `${id} ${(100 * value).toFixed(1)}`).join('\n'));
  }
}

function line({ micro, macro, primary }: Score): string {
  return [
    ['micro', micro],
    ['macro', macro],
    ['primary', primary],
  ]
    .map(([name, value]) => `${name} ${(100 * Number(value)).toFixed(1)}`)
    .join(' ');
}

function learntText(learnt: readonly LearntTerm[]): string {
  const rows = learnt.map(({ text, weights }) =>
    [text, ...weights.map(([id, weight]) => `${id.slice('medtop:'.length, 'medtop:'.length + 2)}:${weight}`)].join('\t'),
  );
  return `# Written by training/topics.ts: term, then top concepts (first two digits) with weights.\n${rows.toSorted().join('\n')}\n`;
}

function combinerFile(lexicon: Lexicon, { weights, biases }: Combiner, threshold: number): CombinerFile {
  return {
    comment: 'Written by training/topics.ts.',
    threshold,
    weights: Object.fromEntries(FEATURES.map((name, at) => [name, rounded(weights[at])])),
    biases: Object.fromEntries(lexicon.classes.map((concept, column) => [lexicon.concepts[concept]?.id ?? '', rounded(biases[column])])),
  };
}

function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 10000) / 10000;
}
