import type { SentenceRow } from './schema.ts';

/** Rows of sentences by their document, in their order. */
export function sentencesByDocument(rows: readonly SentenceRow[]): Map<string, SentenceRow[]> {
  const groups = new Map<string, SentenceRow[]>();
  for (const row of rows) {
    const group = groups.get(row.doc_id);
    if (group === undefined) groups.set(row.doc_id, [row]);
    else group.push(row);
  }
  return groups;
}
