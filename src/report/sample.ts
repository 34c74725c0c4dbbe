import { xxh3 } from '@node-rs/xxhash';

/** Documents of a sample, and sentences of each: about 2 MB of page. */
export const MOST_DOCUMENTS = 40;
export const MOST_SENTENCES = 60;

/**
 * Which documents can be read in the report: all, or those whose ids have the smallest hashes, so that the same ones stay
 * when others come.
 */
export function sampleOf(docIds: readonly string[]): readonly string[] {
  if (docIds.length <= MOST_DOCUMENTS) return docIds;
  return docIds
    .map((docId) => ({ docId, hash: xxh3.xxh64(docId) }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))
    .slice(0, MOST_DOCUMENTS)
    .map(({ docId }) => docId);
}
