import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type InventoryOptions, takeInventory } from '../corpus/inventory.ts';
import type { DocumentRow, SentenceRow } from '../dataset/schema.ts';
import { documentReader } from '../runner/document-reader.ts';
import { cut as cutRaw, tracedBytes } from '../runner/raw-text.ts';

/** A stretch of a sentence that its source and Yanlun cut into different words. */
export interface Repair {
  readonly written: readonly string[];
  readonly cut: readonly string[];
}

/** Where a sentence's words differ from the spaces of its source; `null` when the source isn't what it was. */
export function repairsOf(row: SentenceRow, document: DocumentRow, input: InventoryOptions): readonly Repair[] | null {
  if (!existsSync(join(input.folder, document.source_path))) return null;
  const ref = takeInventory(document.source_path, input).documents.find(({ docId }) => docId === document.doc_id);
  if (ref === undefined || ref.sha256 !== document.source_sha256) return null;
  const bytes = tracedBytes(ref, document, documentReader(input.folder)(ref));
  return differences(cutRaw(row, document, bytes).split(/\s+/).filter((word) => word !== ''), [...row.tokens]);
}

/**
 * The stretches in which two lists of words with the same characters differ. Where the characters differ too (entities,
 * widths), lengths alone decide, and what is written is shown as it stands.
 */
export function differences(written: readonly string[], cut: readonly string[]): readonly Repair[] {
  const repairs: Repair[] = [];
  let [ours, theirs]: [string[], string[]] = [[], []];
  let next = 0;
  let ahead = 0;
  for (const word of written) {
    theirs.push(word);
    ahead += word.length;
    for (let token = cut[next]; token !== undefined && ahead >= token.length; token = cut[next]) {
      ours.push(token);
      ahead -= token.length;
      next += 1;
    }
    if (ahead !== 0) continue;
    if (theirs.length > 1 || ours.length > 1) repairs.push({ written: theirs, cut: ours });
    [ours, theirs] = [[], []];
  }
  return repairs;
}
