import { type DocumentRef, type FileInventory, rejectPath } from '../../corpus/inventory.ts';
import { isRemark } from '../../corpus/reject.ts';
import type { Manifest } from '../../dataset/manifest.ts';
import { DOCUMENTS } from '../../dataset/schema.ts';
import { tablePaths } from '../../dataset/table-paths.ts';
import type { Published } from '../published.ts';

/** How the input's documents stand to those of the published version, by their ids in the order of the input. */
export interface Changes {
  readonly added: readonly string[];
  /** The same id, other bytes or another file. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Compares an input with the published documents; all are new when nothing is published. */
export async function changesOf(
  documents: readonly DocumentRef[],
  files: readonly FileInventory[],
  published: Published | null,
): Promise<Changes> {
  if (published === null) return { added: documents.map(({ docId }) => docId), changed: [], removed: [], unchanged: 0 };
  const { folder, manifest } = published;
  const { pairsOf } = await import('../../dataset/queries.ts');
  const paths = tablePaths(folder, manifest.outputs, 'documents');
  const known = await pairsOf(DOCUMENTS, paths, 'doc_id', 'source_sha256', String);
  const sources = await pairsOf(DOCUMENTS, paths, 'doc_id', 'source_path', String);
  const now = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const changedFiles = new Set(manifest.inputs.filter(({ path, sha256 }) => now.get(path) !== sha256).map(({ path }) => path));
  return compare(documents, { known, sources, refused: refusedIn(manifest), changedFiles });
}

const refusedIn = ({ parts }: Manifest): ReadonlySet<string> =>
  new Set(parts.flatMap(({ rejects }) => rejects.filter(({ code }) => !isRemark(code)).map(({ source_path: path }) => path)));

/** What a published version knows of its input. */
export interface Before {
  /** SHA-256 of the documents, by id. */
  readonly known: ReadonlyMap<string, string>;
  /** The files that they stand in, by id. */
  readonly sources: ReadonlyMap<string, string>;
  /** Documents that were refused when they were read, as the rejects table calls them. */
  readonly refused: ReadonlySet<string>;
  /** Files whose bytes are others now. */
  readonly changedFiles: ReadonlySet<string>;
}

/** A document that was refused before isn't new, and not changed unless its file is. */
export function compare(documents: readonly DocumentRef[], { known, sources, refused, changedFiles }: Before): Changes {
  const added: string[] = [];
  const changed: string[] = [];
  for (const ref of documents) {
    const before = known.get(ref.docId);
    const isSame =
      before === undefined ? !changedFiles.has(ref.sourcePath) : before === ref.sha256 && sources.get(ref.docId) === ref.sourcePath;
    if (before === undefined && !refused.has(rejectPath(ref))) added.push(ref.docId);
    else if (!isSame) changed.push(ref.docId);
  }
  const here = new Set(documents.map(({ docId }) => docId));
  const removed = [...known.keys()].filter((docId) => !here.has(docId));
  return { added, changed, removed, unchanged: documents.length - added.length - changed.length };
}
