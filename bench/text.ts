// Measures the text layer on a folder of UTF-8 reports: `npx tsx bench/text.ts FOLDER [ROUNDS]`. Prints megabytes of raw
// input per second of processor time on one thread, for each stage alone, and the shape of what came out. Compile first
// and run the compiled file for figures without tsx's share.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { NormalisedDocument, SourceDocument } from '../src/document.ts';
import { fold } from '../src/text/fold.ts';
import { normalise } from '../src/transforms/normalise/index.ts';
import { findGaps } from '../src/transforms/resegment/gaps.ts';
import { resegment } from '../src/transforms/resegment/index.ts';
import { findSentences } from '../src/transforms/resegment/spans.ts';

const [folder, rounds = '3'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx bench/text.ts FOLDER [ROUNDS]');

const started = processorTime();
const normaliseDocument = normalise.prepare({});
const segmentDocument = resegment.prepare({});
console.log(`prepare: ${Math.round(processorTime() - started)} ms`);

const sources = readFolder(folder);
const bytes = sources.reduce((sum, source) => sum + source.sourceBytes, 0);
const documents = sources.map(normaliseDocument);
const jieba = Jieba.withDict(dict);
const stages: Readonly<Record<string, () => void>> = {
  fold: () => sources.forEach((source) => fold(source.text)),
  normalise: () => sources.forEach(normaliseDocument),
  sentences: () => documents.forEach(splitOnly),
  'normalise + sentences': () => sources.forEach((source) => splitOnly(normaliseDocument(source))),
  'jieba cut alone': () => documents.forEach((document) => jieba.cut(document.folded, true)),
  resegment: () => documents.forEach(segmentDocument),
};
for (const [name, stage] of Object.entries(stages)) console.log(`${name.padEnd(24)}${best(stage).toFixed(1).padStart(8)} MB/s`);

const segmented = documents.map(segmentDocument);
const sentences = segmented.flatMap((document) => document.sentences);
console.table({
  documents: segmented.length,
  megabytes: Math.round(bytes / 1e4) / 100,
  sentences: sentences.length,
  tokens: sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0),
  edits: segmented.reduce((sum, document) => sum + document.edits, 0),
  tokenRepairs: segmented.reduce((sum, document) => sum + document.tokenRepairs, 0),
});

/** Processor time of this process, in milliseconds: steadier than the clock on a shared machine. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The best of the rounds, in megabytes a second. */
function best(stage: () => void): number {
  const rates = Array.from({ length: Number(rounds) }, () => {
    const start = processorTime();
    stage();
    return bytes / 1000 / (processorTime() - start);
  });
  return Math.max(...rates);
}

function splitOnly(document: NormalisedDocument): void {
  findSentences(document, findGaps(document));
}

/** The folder's .txt files as documents, with a byte offset for each unit. */
function readFolder(path: string): SourceDocument[] {
  const names = readdirSync(path).filter((name) => name.endsWith('.txt')).toSorted();
  return names.map((name) => {
    const raw = readFileSync(join(path, name));
    const text = raw.toString('utf8');
    const metadata = { title: null, published: null, place: null, agency: null, reporters: [] };
    const document = { docId: name, sourcePath: name, sourceSha256: '', sourceBytes: raw.length, encoding: 'utf-8' as const };
    return { ...document, text, byteOffsets: offsetsOf(text), metadata };
  });
}

function offsetsOf(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  let [unit, byte] = [0, 0];
  for (const character of text) {
    byte += Buffer.byteLength(character);
    offsets.fill(byte, unit + 1, unit + character.length + 1);
    unit += character.length;
  }
  return offsets;
}
