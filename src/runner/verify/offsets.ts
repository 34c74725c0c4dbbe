import type { DocumentRef } from '../../corpus/inventory.ts';
import type { DocumentRow, SentenceRow } from '../../dataset/schema.ts';
import type { SourceDocument } from '../../document.ts';
import { messageOf } from '../../errors.ts';
import { normalise } from '../../transforms/normalise/index.ts';
import type { TransformOptions } from '../../transforms/index.ts';
import { documentReader } from '../document-reader.ts';
import { cut, tracedBytes } from '../raw-text.ts';
import type { Discrepancy } from './discrepancy.ts';

/** A document of which only the text matters. */
const blank: SourceDocument = {
  docId: '',
  sourcePath: '',
  sourceSha256: '',
  sourceBytes: 0,
  encoding: 'utf-8',
  text: '',
  byteOffsets: new Int32Array(0),
  metadata: { title: null, published: null, place: null, agency: null, reporters: [] },
};

/**
 * Prepares the law of offsets: the raw bytes `raw_start..raw_end` of a sentence, decoded and normalised again, give `text`.
 * A document whose source is gone or changed breaks it too.
 *
 * @param refs the input's documents as they are now
 */
export function offsetLaw(refs: readonly DocumentRef[], folder: string, options: TransformOptions) {
  const sources = new Map(refs.map((ref) => [ref.docId, ref]));
  const read = documentReader(folder);
  const clean = textCleaner(options);
  return (document: DocumentRow, rows: readonly SentenceRow[]): readonly Discrepancy[] => {
    const ref = sources.get(document.doc_id);
    if (ref?.sha256 !== document.source_sha256) {
      return [{ where: document.doc_id, what: 'its source is gone, or isn’t what it was when the dataset was built' }];
    }
    try {
      const bytes = tracedBytes(ref, document, read(ref));
      return rows.flatMap((row) => tracedWrongly(row, cut(row, document, bytes), clean));
    } catch (error) {
      return [{ where: document.doc_id, what: messageOf(error) }];
    }
  };
}

function textCleaner(options: TransformOptions): (text: string) => string {
  const clean = normalise.prepare(options.normalise);
  return (text) => clean({ ...blank, text }).normalised.text;
}

function tracedWrongly({ sentence_id: where, text }: SentenceRow, raw: string, clean: (text: string) => string): readonly Discrepancy[] {
  const again = clean(raw);
  return again === text ? [] : [{ where, what: `its bytes give ${JSON.stringify(again)}, but its text is ${JSON.stringify(text)}` }];
}
