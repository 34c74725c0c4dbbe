import { xxh64 } from '@node-rs/xxhash';
import type { Split } from './schema.ts';

/** Of ten documents, by the last digit of their hash, eight are for training, one validates and one tests. */
const SPLITS = ['train', 'train', 'train', 'train', 'train', 'train', 'train', 'train', 'validation', 'test'] as const;

/**
 * The split of a document: a pure function of its id, so that it never changes when other documents come or go.
 * In other languages: `xxhash.xxh64(doc_id).intdigest() % 10`, 8 is validation, 9 is test.
 * @param docId for a duplicate the id of the document that it duplicates, lest a test sentence be learnt in training.
 */
export function splitOf(docId: string): Split {
  return SPLITS[Number(xxh64(docId) % BigInt(SPLITS.length))] ?? 'train';
}
