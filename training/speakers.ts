import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeModel } from '../src/transforms/speakers/model.ts';
import { analyse } from '../src/transforms/speakers/analyse.ts';
import { CUE_STATE } from '../src/transforms/speakers/decide.ts';
import { judge, table, type Judged } from './speakers/evaluate.ts';
import { readGold, sameSpeaker, type GoldDocument } from './speakers/gold.ts';
import { allowedStates, train, type Example } from './speakers/train.ts';
import { copies } from './speakers/copies.ts';

const { values } = parseArgs({ options: { gold: { type: 'string', default: 'gold/train' }, test: { type: 'string' }, folds: { type: 'string', default: '5' }, epochs: { type: 'string', default: '12' }, rate: { type: 'string', default: '0.15' }, decay: { type: 'string', default: '0.003' }, errors: { type: 'string' }, write: { type: 'boolean', default: false } } });
const options = { epochs: Number(values.epochs), rate: Number(values.rate), decay: Number(values.decay), seed: 20_261_124 };
const gold = readGold(values.gold);
const analysed = gold.map((document) => analyse(document.document));
const examples = gold.map((document, index) => exampleOf(document, analysed[index] ?? []));
const augmented = gold.map((document, index) => [examples[index], ...copies(document).map((copy) => exampleOf(copy, analyse(copy.document)))].filter((example) => example !== undefined));

function exampleOf(document: GoldDocument, sentences: ReturnType<typeof analyse>): Example {
  return { name: document.name, sentences, allowed: allowedStates(sentences, document.labels) };
}

function reach(): string {
  let [all, found] = [0, 0];
  for (const [index, document] of gold.entries()) {
    for (const [at, label] of document.labels.entries()) {
      if (label === null || label.method !== 'explicit') continue;
      all += 1;
      const hit = (analysed[index]?.[at]?.candidates ?? []).some((candidate) => sameSpeaker(label.speakers, candidate.speakers[0] ?? ''));
      if (hit) found += 1;
      else if (values.errors === 'reach') console.log(document.name, label.speakers.join('|'), '\t', label.text.slice(0, 110));
    }
  }
  return `explicit sentences with the right reading among the candidates: ${((100 * found) / all).toFixed(1)} % of ${all}`;
}

console.log(reach());
const folds = Number(values.folds);
const judged: Judged[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const weights = train(augmented.flatMap((list, index) => (index % folds === fold ? [] : list)), options);
  for (const [index, document] of gold.entries()) if (index % folds === fold) judged.push(...judge(document, analysed[index] ?? [], weights));
}
if (folds > 0) console.log('train, by document:', table(judged));
for (const kind of ['w', 'x', 'c', 'p']) console.log(' ', kind, table(judged.filter(({ document }) => document.startsWith(kind))));
if (values.errors === 'all') for (const one of judged) if (!one.right) console.log(one.document, one.row.method, 'gold', one.row.speakers.join('|') || '-', 'got', one.got || '-', one.state >= CUE_STATE ? 'cue' : one.state, '\t', one.row.text.slice(0, 100));
if (values.test !== undefined || values.write) {
  const weights = train(augmented.flat(), options);
  if (values.write) writeFileSync(new URL('../src/transforms/speakers/model.tsv', import.meta.url), writeModel(weights));
  const test = values.test === undefined ? [] : readGold(values.test);
  console.log('test:', table(test.flatMap((document) => judge(document, analyse(document.document), weights))));
}
const explicit = judged.filter(({ row }) => row.method === 'explicit' && row.speakers.length > 0);
const wrong = explicit.filter(({ right }) => !right);
console.log(`explicit ${explicit.length}, wrong ${wrong.length}: narrator ${wrong.filter(({ state }) => state === 0).length}, goes on ${wrong.filter(({ state }) => state > 0 && state < CUE_STATE).length}, cue ${wrong.filter(({ state }) => state >= CUE_STATE).length}`);
