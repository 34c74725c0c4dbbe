/**
 * How fast each step of a document's way is on one thread, beside jieba's `cut` alone over the same texts. `npm run
 * bench` prints it below the whole job's table; alone:
 *
 *     npx tsx bench/text.ts FOLDER [ROUNDS]
 *
 * FOLDER holds reports as .txt files, of which at most 2,000 are read, evenly over their names. Documents pass
 * the steps one after the other as in a job, with `cut` after them; what is called repeated does the same to one
 * document after the other, and nothing else. A step's time is the sum over the documents of the shortest of the rounds,
 * since a shared machine interrupts whatever it likes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { NormalisedDocument, SourceDocument } from '../src/document.ts';
import { findGaps } from '../src/text/gaps.ts';
import { findSentences } from '../src/transforms/resegment/spans.ts';
import { preparePipeline, transformOptions } from '../src/transforms/index.ts';
import { normalise } from '../src/transforms/normalise/index.ts';
import { documentOf } from './document.ts';

const MOST_REPORTS = 2000;

/** `job.ts`, which ends with these steps, has two options of its own. */
const { positionals } = parseArgs({ allowPositionals: true, options: { python: { type: 'string' }, memory: { type: 'string' } } });
const [folder, rounds = '5'] = positionals;
if (folder === undefined) throw new Error('usage: npx tsx bench/text.ts FOLDER [ROUNDS]');
const sources = readFolder(folder);
const megabytes = sources.reduce((sum, source) => sum + source.sourceBytes, 0) / 1e6;

/** For each step, the shortest time of each document, in milliseconds. */
const shortest = new Map<string, number[]>();
let current = 0;

function timed<Out>(step: string, work: () => Out): Out {
  const start = performance.now();
  const out = work();
  const elapsed = performance.now() - start;
  const times = shortest.get(step) ?? [];
  shortest.set(step, times);
  times[current] = Math.min(times[current] ?? Number.POSITIVE_INFINITY, elapsed);
  return out;
}

const jieba = Jieba.withDict(dict);
const pipeline = preparePipeline(transformOptions.parse({}), (step, work) => timed(step === 'resegment' ? 'words' : step, work));
const clean = normalise.prepare(normalise.options.parse({}));
const counts = { documents: sources.length, sentences: 0, tokens: 0, edits: 0, tokenRepairs: 0 };

for (let round = 0; round < Number(rounds); round += 1) {
  const documents = each(sources, (source) => {
    const document = pipeline(source);
    timed('jieba cut alone', () => jieba.cut(document.folded, false));
    return document;
  });
  if (round === 0) for (const document of documents) count(document);
  each(documents, (document) => timed('jieba cut, repeated', () => jieba.cut(document.folded, false)));
  each(sources, (source) => timed('normalise and sentences, repeated', () => splitOnly(clean(source))));
}

function each<Item, Out>(items: readonly Item[], work: (item: Item) => Out): Out[] {
  return items.map((item, index) => {
    current = index;
    return work(item);
  });
}

const { documents: read, sentences, tokens, edits, tokenRepairs } = counts;
console.log(
  `${read} documents, ${megabytes.toFixed(1)} MB, ${sentences} sentences, ${tokens} tokens, ${edits} edits, ${tokenRepairs} token repairs\n`,
);
console.log('| step | MB/s | time of cut | time of words |\n|---|---:|---:|---:|');
const steps = [...shortest.keys()].filter((step) => !step.startsWith('jieba') && !step.endsWith('repeated'));
for (const step of ['jieba cut alone', ...steps]) printRow(step, 'jieba cut alone');
for (const step of ['jieba cut, repeated', 'normalise and sentences, repeated']) printRow(step, 'jieba cut, repeated');

function printRow(step: string, cut: string): void {
  const words = step.endsWith('repeated') ? '' : (total(step) / total('words')).toFixed(2);
  console.log(`| ${step} | ${((megabytes / total(step)) * 1000).toFixed(1)} | ${(total(step) / total(cut)).toFixed(2)} | ${words} |`);
}

function total(step: string): number {
  return (shortest.get(step) ?? []).reduce((sum, time) => sum + time, 0);
}

function count(document: ReturnType<typeof pipeline>): void {
  counts.sentences += document.sentences.length;
  counts.tokens += document.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  counts.edits += document.edits;
  counts.tokenRepairs += document.tokenRepairs;
}

function splitOnly(document: NormalisedDocument): void {
  findSentences(document, findGaps(document));
}

/** The folder's .txt files, or as many of them as are enough. */
function readFolder(path: string): SourceDocument[] {
  const all = readdirSync(path).filter((name) => name.endsWith('.txt')).toSorted();
  const step = Math.max(1, Math.ceil(all.length / MOST_REPORTS));
  const names = all.filter((_name, index) => index % step === 0);
  return names.map((name) => documentOf(name.slice(0, -4), readFileSync(join(path, name))));
}
