import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributionMethod, SegmentedDocument, Sentence, SourceDocument } from '../../src/document.ts';
import { byteOffsetsOf } from '../../src/corpus/byte-offsets.ts';
import { normalise } from '../../src/transforms/normalise/index.ts';
import { resegment } from '../../src/transforms/resegment/index.ts';
import { fold } from '../../src/text/fold.ts';
import { type InventedSentence, inventedReports } from '../invented.ts';

/** A labelled sentence of the gold; `speakers` is empty for the narrator, folded to Simplified. */
export interface GoldRow {
  readonly start: number;
  readonly end: number;
  readonly speakers: readonly string[];
  readonly type: string;
  readonly method: AttributionMethod;
  readonly text: string;
}

/** A labelled report after the real pipeline, with the gold row of each of its sentences (by the most bytes in common). */
export interface GoldDocument {
  readonly name: string;
  readonly document: SegmentedDocument;
  readonly rows: readonly GoldRow[];
  readonly labels: readonly (GoldRow | null)[];
}

/** Puts a report through the real pipeline, up to its sentences, and beside its labels. */
type Labeller = (name: string, bytes: Buffer, rows: readonly GoldRow[]) => GoldDocument;

function labeller(): Labeller {
  const clean = normalise.prepare(normalise.options.parse({}));
  const segment = resegment.prepare(resegment.options.parse({}));
  return (name, bytes, rows) => {
    const document = segment(clean(sourceOf(name, bytes)));
    return { name, document, rows, labels: document.sentences.map((sentence) => labelOf(sentence, rows)) };
  };
}

/** Reads a gold folder (`labels/*.tsv`, `texts/*.txt`) in the order of the names. */
export function readGold(folder: string): GoldDocument[] {
  const label = labeller();
  const files = readdirSync(join(folder, 'labels')).filter((file) => file.endsWith('.tsv')).toSorted();
  return files.map((file) => {
    const name = file.slice(0, -4);
    return label(name, readFileSync(join(folder, 'texts', `${name}.txt`)), readRows(join(folder, 'labels', file)));
  });
}

/** The invented reports of `training/reports`. */
export function readInvented(): GoldDocument[] {
  const label = labeller();
  return inventedReports().map(({ name, bytes, sentences }) => label(name, bytes, sentences.map(rowOf)));
}

const rowOf = ({ start, end, speaker, quotationType, method, text }: InventedSentence): GoldRow => ({
  start, end, speakers: speakersOf(speaker), type: quotationType, method: methodOf(method), text,
});

const speakersOf = (cell: string): readonly string[] => (cell === '' ? [] : fold(cell).split('|'));

/** A source document of UTF-8 bytes, without metadata. */
function sourceOf(name: string, bytes: Buffer): SourceDocument {
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  const first = bytes.length - Buffer.byteLength(text);
  return {
    docId: name, sourcePath: `${name}.txt`, sourceSha256: '', sourceBytes: bytes.length, encoding: 'utf-8', text,
    byteOffsets: byteOffsetsOf(text, bytes, 'utf-8', first),
    metadata: { title: null, published: null, place: null, agency: null, reporters: [] },
  };
}

function readRows(path: string): GoldRow[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(1).map((line) => {
    const [, , start = '0', end = '0', speaker = '', type = 'none', method = 'narrator', , text = ''] = line.split('\t');
    return { start: Number(start), end: Number(end), speakers: speakersOf(speaker), type, method: methodOf(method), text };
  });
}

function methodOf(method: string): AttributionMethod {
  return method === 'explicit' || method === 'inherited' ? method : 'narrator';
}

/** Bytes that a sentence and a gold row have in common; negative or 0 for none. */
export function overlap(sentence: Sentence, row: GoldRow): number {
  return Math.min(row.end, sentence.rawEnd) - Math.max(row.start, sentence.rawStart);
}

function labelOf(sentence: Sentence, rows: readonly GoldRow[]): GoldRow | null {
  let best: GoldRow | null = null;
  let most = 0;
  for (const row of rows) {
    const bytes = overlap(sentence, row);
    if (bytes > most) [best, most] = [row, bytes];
  }
  return best;
}

function bare(name: string): string {
  return name.replace(/[《》「」『』“”'"（）()\s]/gu, '');
}

/** Whether a name stands for one of the gold speakers, as score.mjs compares them: equal, or one within the other. */
export function sameSpeaker(gold: readonly string[], name: string): boolean {
  const b = bare(name);
  if (gold.length === 0) return b === '';
  return gold.some((speaker) => {
    const a = bare(speaker);
    return a === b || (a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a)));
  });
}
