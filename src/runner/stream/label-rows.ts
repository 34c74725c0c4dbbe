import { wholeRef } from '../../corpus/inventory.ts';
import { rejected } from '../../corpus/reject.ts';
import { tooLarge } from '../../corpus/source-file.ts';
import { documentRow, rejectRow, sentenceRows } from '../../dataset/rows.ts';
import type { DocumentRow, RejectRow, SentenceRow } from '../../dataset/schema.ts';
import { splitOf } from '../../dataset/split.ts';
import type { Job } from '../../jobs/schema/define-job.ts';
import { prepareLabeller } from '../label-document.ts';

/** A document as an engine hands it over. */
export interface StreamedDocument {
  readonly docId: string | null;
  readonly sourcePath: string | null;
  readonly bytes: Uint8Array | null;
}

/** The rows of one document; a refused one has none but in `rejects`. */
export interface DocumentRows {
  readonly documents: readonly DocumentRow[];
  readonly sentences: readonly SentenceRow[];
  readonly rejects: readonly RejectRow[];
}

/**
 * Prepares a job's transforms and gives the way from one document to its rows. Nothing is known of other documents:
 * `duplicate_of` is null.
 */
export function prepareRows({ transforms, input }: Job): (document: StreamedDocument) => DocumentRows {
  const label = prepareLabeller({ transforms, fields: input.fields });
  return ({ docId, sourcePath, bytes }) => {
    const path = sourcePath ?? docId ?? '';
    if (docId === null || sourcePath === null || bytes === null) {
      return refused(path, rejected('unreadable', 'The row has no doc_id, source_path or bytes.'));
    }
    if (input.quarantine.includes(docId)) return refused(path, rejected('quarantined', 'The job names it in input.quarantine.'));
    if (bytes.length > input.maxBytes) return refused(path, tooLarge(bytes.length, input.maxBytes));
    const { document, rejects } = label(wholeRef(docId, sourcePath, bytes), bytes);
    if (document === null) return { documents: [], sentences: [], rejects };
    const split = splitOf(docId);
    return { documents: [documentRow(document, split, null)], sentences: sentenceRows(document, split, null), rejects };
  };
}

const refused = (sourcePath: string, outcome: ReturnType<typeof tooLarge>): DocumentRows => ({
  documents: [],
  sentences: [],
  rejects: outcome.ok ? [] : [rejectRow({ sourcePath, ...outcome.fault })],
});
