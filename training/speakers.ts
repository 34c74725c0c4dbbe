import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../src/transforms/speakers/analyse.ts';
import { CUE_STATE } from '../src/transforms/speakers/states.ts';
import type { Weights } from '../src/transforms/speakers/weights.ts';
import { readModel, writeModel } from '../src/transforms/speakers/model.ts';
import { crossReliability, learnConfidence, reliability } from './speakers/calibrate.ts';
import { isInvented, judge, table, type Judged } from './speakers/evaluate.ts';
import { fit } from './speakers/fit.ts';
import { readGold, readInvented, sameSpeaker, type GoldDocument } from './speakers/gold.ts';

const { values } = parseArgs({ options: { gold: { type: 'string', default: 'gold/train' }, test: { type: 'string' }, folds: { type: 'string', default: '5' }, epochs: { type: 'string', default: '15' }, rate: { type: 'string', default: '0.05' }, decay: { type: 'string', default: '0.03' }, errors: { type: 'string' }, write: { type: 'boolean', default: false } } });
const options = { epochs: Number(values.epochs), rate: Number(values.rate), decay: Number(values.decay), seed: 20_261_124 };
const gold = [...readGold(values.gold), ...readInvented()];
const folds = Number(values.folds);

const judged: Judged[] = [];
let [explicit, reached] = [0, 0];
for (let fold = 0; fold < folds; fold += 1) {
  const weights = fit(gold.filter((_, index) => index % folds !== fold), options);
  for (const document of gold.filter((_, index) => index % folds === fold)) report(document, weights);
}

function report(document: GoldDocument, weights: Weights): void {
  const sentences = analyse(document.document, weights.first);
  judged.push(...judge(document, sentences, weights));
  for (const [at, label] of document.labels.entries()) {
    if (label === null || label.method !== 'explicit') continue;
    explicit += 1;
    if ((sentences[at]?.candidates ?? []).some((candidate) => sameSpeaker(label.speakers, candidate.speakers[0] ?? ''))) reached += 1;
    else if (values.errors === 'reach') console.log(document.name, label.speakers.join('|'), '\t', label.text.slice(0, 110));
  }
}

if (folds > 0) {
  console.log(`explicit sentences with the right reading among the candidates: ${((100 * reached) / explicit).toFixed(1)} % of ${explicit}`);
  const [invented, real] = [judged.filter(isInvented), judged.filter((one) => !isInvented(one))];
  console.log('labelled reports, by document:', table(real), '|', crossReliability(judged, (one) => !isInvented(one), options.seed));
  for (const kind of ['w', 'x', 'c', 'p']) console.log(' ', kind, table(real.filter(({ document }) => document.startsWith(kind))));
  console.log('invented reports, by document:', table(invented), '|', crossReliability(judged, isInvented, options.seed));
  const wrong = judged.filter(({ row, right }) => row.method === 'explicit' && !right);
  console.log(`explicit wrong ${wrong.length}: narrator ${wrong.filter(({ state }) => state === 0).length}, goes on ${wrong.filter(({ state }) => state > 0 && state < CUE_STATE).length}, cue ${wrong.filter(({ state }) => state >= CUE_STATE).length}`);
  if (values.errors === 'all') for (const one of judged) if (!one.right) console.log(one.document, one.row.method, 'gold', one.row.speakers.join('|') || '-', 'got', one.got || '-', one.state >= CUE_STATE ? 'cue' : one.state, '\t', one.row.text.slice(0, 100));
}
if (values.test !== undefined || values.write) {
  const { certainty, calibration } = folds > 0 ? learnConfidence(judged, options.seed) : readModel();
  const weights = { ...fit(gold, options), certainty, calibration };
  if (values.write) writeFileSync(new URL('../src/transforms/speakers/model.tsv', import.meta.url), writeModel(weights));
  const test = values.test === undefined ? [] : readGold(values.test);
  const found = test.flatMap((document) => judge(document, analyse(document.document, weights.first), weights));
  if (found.length > 0) console.log('test:', table(found), '|', reliability(found, weights));
  if (values.errors === 'documents') console.log(perDocument(found));
}

function perDocument(list: readonly Judged[]): string {
  const names = [...new Set(list.map(({ document }) => document))];
  return names.map((name) => `${name} ${table(list.filter(({ document }) => document === name))}`).join('\n');
}
