import type { Imprint } from './imprint.ts';
import { NearIndex, type Repeat } from './near-index.ts';

/** A document with its imprint; `null` when it has no text. */
export interface Imprinted {
  readonly docId: string;
  readonly imprint: Imprint | null;
}

/**
 * Finds documents that repeat an earlier one: the first of each kind is the original, and every later one that equals
 * it, or is as similar as `near` says, repeats it. Two originals are never that similar, but two repeats of one original
 * may be less so. What comes out depends on the documents and their order alone.
 *
 * @param documents in the order of `docId`
 * @param near least similarity of a near-duplicate; `false` finds equal texts only
 */
export function findDuplicates(documents: readonly Imprinted[], near: number | false): ReadonlyMap<string, Repeat> {
  const repeats = new Map<string, Repeat>();
  const firsts = new Map<string, Repeat>();
  const index = near === false ? null : new NearIndex(documents.length, near);
  for (const { docId, imprint } of documents) {
    if (imprint === null) continue;
    const known = firsts.get(imprint.text) ?? similar(docId, imprint, index);
    if (known !== null) repeats.set(docId, known);
    firsts.set(imprint.text, known ?? { of: docId, similarity: null });
  }
  return repeats;
}

/** The original that a text not seen before is like; without one it becomes an original itself. */
function similar(docId: string, { signature }: Imprint, index: NearIndex | null): Repeat | null {
  if (signature === null || index === null) return null;
  const found = index.find(signature);
  if (found === null) index.add(docId, signature);
  return found;
}
