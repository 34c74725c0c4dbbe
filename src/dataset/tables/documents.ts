import pl from 'nodejs-polars';
import { DOCUMENTS, type DocumentRow, SENTENCES, type SentenceRow } from '../schema.ts';
import { scanParts } from './scan.ts';

/** A document and its sentences, in order. */
export interface WholeDocument {
  readonly document: DocumentRow;
  readonly sentences: readonly SentenceRow[];
}

/**
 * Reads a few documents out of a whole dataset.
 * @param paths part files of the two tables, each `.arrow` or `.parquet`.
 * @returns those of the documents that the dataset has, sorted by `doc_id`.
 */
export async function readDocuments(
  docIds: readonly string[],
  paths: { readonly sentences: readonly string[]; readonly documents: readonly string[] },
): Promise<readonly WholeDocument[]> {
  // polars takes an empty list for one of numbers.
  if (docIds.length === 0) return [];
  const wanted = pl.col('doc_id').isIn([...docIds]);
  // A row has its day as text; polars would give an instant.
  const day = pl.col('published').date.strftime('%Y-%m-%d').alias('published');
  const documents = await scanParts(DOCUMENTS, paths.documents).filter(wanted).withColumn(day).collect();
  const sentences = await scanParts(SENTENCES, paths.sentences).filter(wanted).collect();
  const perDocument = byDocument(sentences.toRecords() as unknown as readonly SentenceRow[]);
  return (documents.toRecords() as unknown as readonly DocumentRow[]).map((document) => ({ document, sentences: perDocument.get(document.doc_id) ?? [] }));
}

function byDocument(sentences: readonly SentenceRow[]): ReadonlyMap<string, readonly SentenceRow[]> {
  const groups = new Map<string, SentenceRow[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.doc_id);
    if (group === undefined) groups.set(sentence.doc_id, [sentence]);
    else group.push(sentence);
  }
  return groups;
}
