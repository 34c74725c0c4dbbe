import type { z } from 'zod';
import { wholeRef } from '../corpus/inventory.ts';
import { readDocument } from '../corpus/read-document.ts';
import { documentRow, sentenceRows } from '../dataset/rows.ts';
import type { DocumentRow, SentenceRow } from '../dataset/schema.ts';
import { splitOf } from '../dataset/split.ts';
import { YanlunError } from '../errors.ts';
import { usualFields } from '../jobs/schema/define-job.ts';
import { JobError } from '../jobs/schema/load-job.ts';
import { faultsOf } from '../jobs/schema/faults.ts';
import { preparePipeline, transformOptions } from '../transforms/index.ts';

/** A labelled report: the rows that a dataset would have of it, in the words of the contract. */
export interface LabelledText {
  readonly document: DocumentRow;
  /** In the order of the text. */
  readonly sentences: readonly SentenceRow[];
}

/** How to label. */
export interface LabelOptions {
  /** Options of the transforms, as in a job; every one has a default. */
  readonly transforms?: z.input<typeof transformOptions>;
}

/** Labels one text after the other. The id becomes `doc_id` and decides `split`; it is `text` by default. */
export type TextLabeller = (text: string | Uint8Array, docId?: string) => LabelledText;

/**
 * Prepares dictionaries and models (half a second to a second, and about 150 MB with the process itself) and gives the
 * function that labels texts with them.
 *
 * @throws {JobError} with every fault of the options
 */
export function textLabeller(options: LabelOptions = {}): TextLabeller {
  const written = options.transforms ?? {};
  const parsed = transformOptions.safeParse(written);
  if (!parsed.success) throw new JobError('These transforms', faultsOf(parsed.error, written, transformOptions));
  const label = preparePipeline(parsed.data);
  return (text, docId = 'text') => {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const source = readDocument(wholeRef(docId, `${docId}.txt`, bytes), bytes, usualFields);
    if (!source.ok) throw new YanlunError('failed', `${docId}: ${source.fault.reason}`);
    const document = label(source.value);
    const split = splitOf(docId);
    return { document: documentRow(document, split, null), sentences: sentenceRows(document, split, null) };
  };
}

let usual: TextLabeller | null = null;

/**
 * Labels one text (a string, or bytes in UTF-8, UTF-16, GB18030 or Big5; offsets are bytes, of a string's UTF-8) as the
 * default job would. The first call takes half a second to prepare; what it prepared is kept. For other options, or to
 * let go of it, take {@link textLabeller}.
 *
 * @throws {YanlunError} when the text is empty or its bytes can't be decoded
 */
export function labelText(text: string | Uint8Array, docId?: string): LabelledText {
  usual ??= textLabeller();
  return usual(text, docId);
}
