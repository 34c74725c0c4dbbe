import { wholeRef } from '../../src/corpus/inventory.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import type { AttributionMethod, SegmentedDocument, Sentence } from '../../src/document.ts';
import { usualFields } from '../../src/jobs/schema/define-job.ts';
import { fold } from '../../src/text/fold.ts';
import { normalise } from '../../src/transforms/normalise/index.ts';
import { resegment } from '../../src/transforms/resegment/index.ts';
import type { LabelledReport, LabelledSentence } from '../labelled.ts';

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

/** Puts reports through the real pipeline, up to their sentences, and beside their labels. */
export function goldDocuments(reports: readonly LabelledReport[]): GoldDocument[] {
  const clean = normalise.prepare(normalise.options.parse({}));
  const segment = resegment.prepare(resegment.options.parse({}));
  return reports.map(({ name, bytes, sentences }) => {
    const source = readDocument(wholeRef(name, `${name}.txt`, bytes), bytes, usualFields);
    if (!source.ok) throw new Error(`${name}: ${source.fault.reason}`);
    const document = segment(clean(source.value));
    const rows = sentences.map(rowOf);
    return { name, document, rows, labels: document.sentences.map((sentence) => labelOf(sentence, rows)) };
  });
}

const rowOf = ({ start, end, speaker, quotationType, method, text }: LabelledSentence): GoldRow => ({
  start,
  end,
  speakers: speaker === '' ? [] : fold(speaker).split('|'),
  type: quotationType,
  method: methodOf(method),
  text,
});

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

/** Whether a name stands for one of the gold speakers: equal, or one within the other, as `evaluate` has it. */
export function sameSpeaker(gold: readonly string[], name: string): boolean {
  const b = bare(name);
  if (gold.length === 0) return b === '';
  return gold.some((speaker) => {
    const a = bare(speaker);
    return a === b || (a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a)));
  });
}
