import type { DocumentRef } from '../corpus/inventory.ts';
import type { SpeakerRow, TopicRow } from '../dataset/schema.ts';
import { type WholeDocument, wholeDocuments } from '../dataset/tables/documents.ts';
import { overviewOf } from '../dataset/tables/overview.ts';
import type { Summary } from '../dataset/tables/summary.ts';
import type { PartPaths } from '../dataset/table-paths.ts';
import { unpackedPath } from '../dataset/versions.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { readerDocument } from '../report/reader-document.ts';
import { reportPage } from '../report/report.ts';
import { MOST_SENTENCES, sampleOf } from '../report/sample.ts';
import { type DocumentReader, documentReader } from './document-reader.ts';
import type { Identity } from './identity.ts';
import { asWritten, tracedBytes } from './raw-text.ts';

/** What the report of a finished dataset is made from. */
export interface ReportSources {
  readonly job: Job;
  readonly identity: Identity;
  /** Sorted by `docId`. */
  readonly documents: readonly DocumentRef[];
  readonly paths: PartPaths;
  readonly summary: Summary;
  readonly speakers: readonly SpeakerRow[];
  readonly topics: readonly TopicRow[];
  /** Codes of the rejects table, one a row. */
  readonly rejectCodes: readonly string[];
}

/**
 * The text of `report.html`.
 * @throws {YanlunError} when a document of the sample isn't any more what it was when the run began
 */
export async function reportText({ job, identity, documents, paths, rejectCodes, ...tables }: ReportSources): Promise<string> {
  const refs = new Map(documents.map((ref) => [ref.docId, ref]));
  const sample = await wholeDocuments(sampleOf([...refs.keys()]), paths);
  const read = documentReader(job.input.folder, unpackedPath(job.output));
  const rejects: Record<string, number> = {};
  for (const code of rejectCodes.toSorted()) rejects[code] = (rejects[code] ?? 0) + 1;
  return reportPage({
    ...tables,
    dataset: identity.dataset,
    title: job.card.title,
    description: job.description,
    versions: identity.versions,
    overview: await overviewOf(paths),
    rejects,
    ignored: identity.ignored,
    sample: sample.map((whole) => withRawText(whole, refs.get(whole.document.doc_id), read)),
  });
}

function withRawText({ document, sentences }: WholeDocument, ref: DocumentRef | undefined, read: DocumentReader) {
  if (ref === undefined) throw new Error(`${document.doc_id} is in the dataset, but not among the documents of this run`);
  const bytes = tracedBytes(ref, document, read(ref));
  return readerDocument(
    document,
    sentences,
    (start, end) => asWritten({ raw_start: start, raw_end: end }, document, bytes),
    MOST_SENTENCES,
  );
}
