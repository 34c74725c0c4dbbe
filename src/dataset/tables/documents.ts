import pl from 'nodejs-polars';
import { DOCUMENTS, type DocumentRow, SENTENCES, type SentenceRow } from '../schema.ts';
import { sentencesByDocument } from '../sentences-by-document.ts';
import type { PartPaths } from '../table-paths.ts';
import { scanParts } from './scan.ts';

/** A document and its sentences, in order. */
export interface WholeDocument {
  readonly document: DocumentRow;
  readonly sentences: readonly SentenceRow[];
}

/**
 * Reads a few documents out of a whole dataset.
 * @returns those of the documents that the dataset has, sorted by `doc_id`.
 */
export async function wholeDocuments(docIds: readonly string[], paths: PartPaths): Promise<readonly WholeDocument[]> {
  // polars takes an empty list for one of numbers.
  if (docIds.length === 0) return [];
  const wanted = pl.col('doc_id').isIn([...docIds]);
  // A row has its day as text; polars would give an instant.
  const day = pl.col('published').date.strftime('%Y-%m-%d').alias('published');
  const documents = await scanParts(DOCUMENTS, paths.documents).filter(wanted).withColumn(day).collect();
  const sentences = await scanParts(SENTENCES, paths.sentences).filter(wanted).collect();
  const perDocument = sentencesByDocument(sentences.toRecords() as unknown as readonly SentenceRow[]);
  return (documents.toRecords() as unknown as readonly DocumentRow[]).map((document) => ({
    document,
    sentences: perDocument.get(document.doc_id) ?? [],
  }));
}
