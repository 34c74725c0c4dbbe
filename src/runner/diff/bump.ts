import type { Difference } from '../../dataset/json-differences.ts';
import type { SentenceChanges } from '../../dataset/queries.ts';

/** Which number of a dataset's version should rise. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** What a proposal rests on. */
export interface Changed {
  readonly identical: boolean;
  readonly schema: readonly Difference[];
  readonly documents: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly sentences: Pick<SentenceChanges, 'added' | 'removed' | 'relabelled'>;
}

/**
 * Proposes a bump by the rule of Croissant (https://docs.mlcommons.org/croissant/docs/croissant-spec.html, dataset
 * versioning): major when existing data changed, minor when data was only added, patch when the data stayed the same and
 * only its description or container changed.
 */
export function proposedBump({ identical, schema, documents, sentences }: Changed): Bump {
  if (identical) return 'none';
  const lost = schema.some(({ before }) => before !== undefined);
  if (lost || documents.removed + documents.changed > 0 || sentences.removed > 0 || sentences.relabelled > 0) return 'major';
  return schema.length > 0 || documents.added > 0 || sentences.added > 0 ? 'minor' : 'patch';
}
