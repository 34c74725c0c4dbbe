import { byCodePoint } from '../text/code-points.ts';
import type { DocumentRef, FileInventory } from './inventory.ts';
import type { Reject } from './reject.ts';

/** All documents of an input, each under its own name. */
export interface Catalogue {
  /** Sorted by `docId` in code-point order. */
  readonly documents: readonly DocumentRef[];
  /** What was refused before any document was looked into. */
  readonly rejects: readonly Reject[];
}

/** Joins the inventories of all files: refuses a `docId` that is taken. */
export function catalogueOf(files: readonly FileInventory[]): Catalogue {
  const rejects = files.flatMap((file) => file.rejects);
  const found = files.flatMap((file) => file.documents).toSorted(byIdentity);
  const named = found.filter((document, index) => document.docId !== found[index - 1]?.docId);
  for (const [index, document] of found.entries()) {
    const first = found[index - 1];
    if (first?.docId !== document.docId) continue;
    const reason = `Its doc_id ${document.docId} is taken by ${first.sourcePath}. Rename one of the files.`;
    rejects.push({ sourcePath: document.sourcePath, code: 'doc-id-taken', reason, byteOffset: null });
  }
  return { documents: named, rejects };
}

const byIdentity = (a: DocumentRef, b: DocumentRef): number =>
  byCodePoint(a.docId, b.docId) || byCodePoint(a.sourcePath, b.sourcePath);
