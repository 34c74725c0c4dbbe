import { canonicalJson, type Json } from './canonical-json.ts';
import type { RejectRow } from './schema.ts';

/** One input file that was read. */
export interface InputFile {
  /** Path below the input folder, with `/`. */
  readonly path: string;
  /** SHA-256 of the file's bytes (unpacked, for a packed file), in hex; null when it could not be read. */
  readonly sha256: string | null;
  readonly bytes: number;
  /** Documents found in it. */
  readonly documents: number;
}

/** One part of the sentences and documents tables. */
export interface Part {
  /** From 0. */
  readonly number: number;
  /** Hash of its documents' contents, the job and the program's version. */
  readonly key: string;
  readonly documents: number;
  readonly sentences: number;
  /** Ids of the first and the last document published; null when all were rejected. */
  readonly first_doc_id: string | null;
  readonly last_doc_id: string | null;
  /** What was refused among its documents. */
  readonly rejects: readonly RejectRow[];
}

/** One published file. */
export interface OutputFile {
  /** Path below the dataset's folder, with `/`. */
  readonly path: string;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
}

/** What built the dataset. */
export interface Versions {
  /** Version of the package. */
  readonly package: string;
  /** Hash of all that decides labels: code, word lists, models. */
  readonly fingerprint: string;
  /** Version of the dataset contract (`CONTRACT_VERSION`). */
  readonly contract: string;
}

/** All that a dataset was made of and all that it consists of: `manifest.json`. It knows no clock and no machine. */
export interface Manifest {
  readonly dataset: string;
  readonly versions: Versions;
  /** The job as it was run, every default filled in; where the folders lie on this machine doesn't belong here. */
  readonly job: Json;
  /** Sorted by path. */
  readonly inputs: readonly InputFile[];
  /** How many files were left aside, by reason. */
  readonly ignored: Readonly<Record<string, number>>;
  /** Sorted by number. */
  readonly parts: readonly Part[];
  /** Sorted by path; without the manifest itself. */
  readonly outputs: readonly OutputFile[];
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The text of `manifest.json`: keys and lists sorted, so that the same dataset always has the same manifest. */
export function manifestText(manifest: Manifest): string {
  const inputs = manifest.inputs.toSorted(byPath).map((input) => ({ ...input }));
  const outputs = manifest.outputs.toSorted(byPath).map((output) => ({ ...output }));
  const parts = manifest.parts.toSorted((a, b) => a.number - b.number).map((part) => ({ ...part }));
  return `${canonicalJson({ ...manifest, inputs, outputs, parts, versions: { ...manifest.versions } }, 2)}\n`;
}
