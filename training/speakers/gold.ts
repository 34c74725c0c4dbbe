import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributionMethod, SegmentedDocument, Sentence, SourceDocument } from '../../src/document.ts';
import { byteOffsetsOf } from '../../src/corpus/byte-offsets.ts';
import { normalise } from '../../src/transforms/normalise/index.ts';
import { resegment } from '../../src/transforms/resegment/index.ts';
import { fold } from '../../src/text/fold.ts';

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

/** Reads a gold folder (`labels/*.tsv`, `texts/*.txt`) in the order of the names. */
export function readGold(folder: string): GoldDocument[] {
  const clean = normalise.prepare(normalise.options.parse({}));
  const segment = resegment.prepare(resegment.options.parse({}));
  const files = readdirSync(join(folder, 'labels')).filter((file) => file.endsWith('.tsv')).toSorted();
  return files.map((file) => {
    const name = file.slice(0, -4);
    const rows = readRows(join(folder, 'labels', file));
    const document = segment(clean(sourceOf(name, readFileSync(join(folder, 'texts', `${name}.txt`)))));
    return { name, document, rows, labels: document.sentences.map((sentence) => labelOf(sentence, rows)) };
  });
}

/** A source document of UTF-8 bytes, without metadata. */
export function sourceOf(name: string, bytes: Buffer): SourceDocument {
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
    return { start: Number(start), end: Number(end), speakers: speaker === '' ? [] : fold(speaker).split('|'), type, method: methodOf(method), text };
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
