// Cross-validates the model of the speakers by document on labelled reports, those of a gold folder and the invented ones
// beside this file; --write trains it on all of them and writes src/transforms/speakers/decision/model.tsv, and --test tells of other
// reports what a model trained on all says. Chance has a fixed seed. docs/attribution.md says how it learns.
//   npx tsx training/speakers.ts --gold DIR [--folds N] [--test DIR] [--write] [--errors reach|all|documents]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../src/transforms/speakers/analyse.ts';
import { CUE_STATE } from '../src/transforms/speakers/decision/states.ts';
import type { Weights } from '../src/transforms/speakers/readings/weights.ts';
import { readModel, writeModel } from '../src/transforms/speakers/decision/model.ts';
import { goldReports, inventedReports } from './labelled.ts';
import { crossReliability, learnConfidence, reliability } from './speakers/calibrate.ts';
import { isInvented, judge, methodOf, table, type Judged } from './speakers/evaluate.ts';
import { fit } from './speakers/fit.ts';
import { goldDocuments, sameSpeaker, type GoldDocument } from './speakers/gold.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: 'gold/train' },
    test: { type: 'string' },
    folds: { type: 'string', default: '5' },
    epochs: { type: 'string', default: '15' },
    rate: { type: 'string', default: '0.05' },
    decay: { type: 'string', default: '0.03' },
    errors: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const options = { epochs: Number(values.epochs), rate: Number(values.rate), decay: Number(values.decay), seed: 20_261_124 };
const gold = goldDocuments([...goldReports(values.gold), ...inventedReports()]);

/** Sentences that name their speaker, and those of them of which a reading names the right one. */
const reach = { explicit: 0, reached: 0 };

const judged = crossValidate(Number(values.folds));
if (judged.length > 0) printJudged();
if (values.test !== undefined || values.write) trainOnAll();

function crossValidate(folds: number): readonly Judged[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = fit(gold.filter((_, index) => index % folds !== fold), options);
    return gold.filter((_, index) => index % folds === fold).flatMap((document) => judgeUnseen(document, weights));
  });
}

function judgeUnseen(document: GoldDocument, weights: Weights): readonly Judged[] {
  const sentences = analyse(document.document, weights.first);
  for (const [at, label] of document.labels.entries()) {
    if (label === null || label.method !== 'explicit') continue;
    reach.explicit += 1;
    const isReached = (sentences[at]?.candidates ?? []).some(({ speakers }) => sameSpeaker(label.speakers, speakers[0] ?? ''));
    if (isReached) reach.reached += 1;
    else if (values.errors === 'reach') console.log(document.name, label.speakers.join('|'), '\t', label.text.slice(0, 110));
  }
  return judge(document, sentences, weights);
}

function printJudged(): void {
  const share = ((100 * reach.reached) / reach.explicit).toFixed(1);
  console.log(`explicit sentences with the right reading among the candidates: ${share} % of ${reach.explicit}`);
  const [invented, real] = [judged.filter(isInvented), judged.filter((one) => !isInvented(one))];
  console.log('labelled reports, by document:', table(real), '|', crossReliability(judged, (one) => !isInvented(one), options.seed));
  for (const kind of ['w', 'x', 'c', 'p']) console.log(' ', kind, table(real.filter(({ document }) => document.startsWith(kind))));
  console.log('invented reports, by document:', table(invented), '|', crossReliability(judged, isInvented, options.seed));
  const wrong = judged.filter(({ row, right }) => row.method === 'explicit' && !right);
  const taken = (method: string): number => wrong.filter(({ state }) => methodOf(state) === method).length;
  console.log(`explicit wrong ${wrong.length}: narrator ${taken('narrator')}, goes on ${taken('inherited')}, cue ${taken('explicit')}`);
  if (values.errors === 'all') for (const one of judged.filter(({ right }) => !right)) printError(one);
}

function printError({ document, row, got, state }: Judged): void {
  const how = state >= CUE_STATE ? 'cue' : state;
  console.log(document, row.method, 'gold', row.speakers.join('|') || '-', 'got', got || '-', how, '\t', row.text.slice(0, 100));
}

function trainOnAll(): void {
  const { certainty, calibration } = judged.length > 0 ? learnConfidence(judged, options.seed) : readModel();
  const weights = { ...fit(gold, options), certainty, calibration };
  if (values.write) writeFileSync(new URL('../src/transforms/speakers/decision/model.tsv', import.meta.url), writeModel(weights));
  const test = values.test === undefined ? [] : goldDocuments(goldReports(values.test));
  const found = test.flatMap((document) => judge(document, analyse(document.document, weights.first), weights));
  if (found.length > 0) console.log('test:', table(found), '|', reliability(found, weights));
  if (values.errors === 'documents') printDocuments(found);
}

function printDocuments(found: readonly Judged[]): void {
  for (const name of new Set(found.map(({ document }) => document))) {
    console.log(name, table(found.filter(({ document }) => document === name)));
  }
}
