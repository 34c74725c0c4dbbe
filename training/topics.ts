// Learns what src/transforms/topics keeps as data: term weights (learnt.tsv) from an unlabelled corpus, with the seed
// terms as a start, and the combiner (combiner.json) from hand-labelled reports. Nothing is random: the same input
// gives the same files. docs/topics.md says how.
//   npx tsx training/topics.ts --gold DIR --corpus DIR [--report DIR]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Combiner } from '../src/transforms/topics/combine.ts';
import { FEATURES } from '../src/transforms/topics/features.ts';
import { compileLexicon, type LearntTerm, type Lexicon } from '../src/transforms/topics/lexicon.ts';
import type { CombinerFile } from '../src/transforms/topics/model.ts';
import { builtInScheme } from '../src/transforms/topics/scheme.ts';
import { readCorpus } from './topics/corpus.ts';
import { scoreAt, weighAll, weighHeldOut } from './topics/cross-validate.ts';
import { fitCombiner } from './topics/fit-combiner.ts';
import { type GoldDocument, readGold } from './topics/gold.ts';
import { learnTerms } from './topics/learn-terms.ts';
import type { Score } from './topics/score.ts';
import { collectVocabulary } from './topics/vocabulary.ts';

/** Terms kept beside the seeds. */
const MOST_EXTRA_TERMS = 8000;

const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

/** Micro-F1 hardly changes between 0.15 and 0.4: without a tolerance chance would choose. */
const TOLERANCE = 0.002;

const TARGET = new URL('../src/transforms/topics/', import.meta.url);

const { values } = parseArgs({ options: { gold: { type: 'string' }, corpus: { type: 'string' }, report: { type: 'string' } } });
if (values.gold === undefined || values.corpus === undefined) throw new Error('usage: training/topics.ts --gold DIR --corpus DIR [--report DIR]');
train(readGold(values.gold), values.corpus, values.report);

function train(gold: readonly GoldDocument[], corpus: string, reportFolder: string | undefined): void {
  const vocabulary = collectVocabulary(readCorpus(corpus)).map((text) => ({ text, weights: [] }));
  const { concepts, terms } = builtInScheme();
  const start = compileLexicon(concepts, terms, vocabulary);
  console.log('seeds', line(best(start, gold).score));
  const learnt = learnTerms(start, fitCombiner(start, gold), readCorpus(corpus), MOST_EXTRA_TERMS);
  const lexicon = compileLexicon(concepts, terms, learnt);
  const { threshold, score } = best(lexicon, gold);
  console.log('seeds and learnt weights', line(score), `at threshold ${threshold}`);
  console.log([...score.byClass].map(([id, value]) => `${id} ${(100 * value).toFixed(1)}`).join('\n'));
  const combiner = fitCombiner(lexicon, gold);
  if (reportFolder !== undefined) report(lexicon, combiner, readGold(reportFolder), threshold);
  writeFileSync(new URL('learnt.tsv', TARGET), learntText(learnt));
  writeFileSync(new URL('combiner.json', TARGET), `${JSON.stringify(combinerFile(lexicon, combiner, threshold), null, 2)}\n`);
}

/** The lowest threshold whose micro-F1 in cross-validation by document is within {@link TOLERANCE} of the greatest. */
function best(lexicon: Lexicon, gold: readonly GoldDocument[]): { threshold: number; score: Score } {
  const weighed = weighHeldOut(lexicon, gold);
  const scores = THRESHOLDS.map((threshold) => ({ threshold, score: scoreAt(lexicon, gold, weighed, threshold) }));
  const greatest = Math.max(...scores.map(({ score }) => score.micro));
  const chosen = scores.find(({ score }) => score.micro >= greatest - TOLERANCE);
  if (chosen === undefined) throw new RangeError('no threshold to choose from');
  return chosen;
}

function report(lexicon: Lexicon, combiner: Combiner, documents: readonly GoldDocument[], threshold: number): void {
  console.log('reported on', line(scoreAt(lexicon, documents, weighAll(lexicon, combiner, documents), threshold)));
}

function line({ micro, macro, primary }: Score): string {
  return [['micro', micro], ['macro', macro], ['primary', primary]].map(([name, value]) => `${name} ${(100 * Number(value)).toFixed(1)}`).join(' ');
}

function learntText(learnt: readonly LearntTerm[]): string {
  const rows = learnt.map(({ text, weights }) => [text, ...weights.map(([id, weight]) => `${id.slice('medtop:'.length, 'medtop:'.length + 2)}:${weight}`)].join('\t'));
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
