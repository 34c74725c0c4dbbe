import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imprintBytes } from '../corpus/duplicates/imprint.ts';
import type { DocumentRef } from '../corpus/inventory.ts';
import { holdsPage, holdsRecords } from '../corpus/source-file.ts';
import { canonicalJson, type Json } from '../dataset/canonical-json.ts';
import type { Identity } from './identity.ts';
import type { Published } from './published.ts';

/**
 * The file of a version that keeps its documents' imprints, so that the next run takes those of new documents alone.
 * An entry is 32 bytes of SHA-256, one byte for the kind of file, and the packed imprint; entries are sorted.
 */
export const imprintFile = 'imprints.bin';

const keyBytes = 33;
const entryBytes = keyBytes + imprintBytes;

/** Packed imprints by {@link imprintKey}. */
export type Imprints = ReadonlyMap<string, Uint8Array>;

/** An imprint file's bytes and number of entries. */
export interface ImprintFile {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** Hex of a document's SHA-256 and of how it is read: the same bytes give another text in a file of another kind. */
export const imprintKey = ({ sha256, sourcePath }: Pick<DocumentRef, 'sha256' | 'sourcePath'>): string =>
  `${sha256}${holdsPage(sourcePath) ? '02' : holdsRecords(sourcePath) ? '01' : '00'}`;

/** The imprints that a published version keeps; none when another program, or other options, took them. */
export function knownImprints(published: Published | null, { versions, job }: Pick<Identity, 'versions' | 'job'>): Imprints {
  const path = join(published?.folder ?? '', imprintFile);
  if (published === null || !existsSync(path)) return new Map();
  const { manifest } = published;
  const same = manifest.versions.fingerprint === versions.fingerprint && decidingOf(manifest.job) === decidingOf(job);
  return same ? unpack(readFileSync(path)) : new Map();
}

/** The options that an imprint depends on. */
function decidingOf(job: Json): string {
  const { input, transforms } = job as { readonly input?: { readonly fields?: Json }; readonly transforms?: { readonly normalise?: Json } };
  return canonicalJson([input?.fields ?? null, transforms?.normalise ?? null]);
}

function unpack(bytes: Uint8Array): Imprints {
  const known = new Map<string, Uint8Array>();
  for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes) {
    known.set(Buffer.from(bytes.subarray(at, at + keyBytes)).toString('hex'), bytes.subarray(at + keyBytes, at + entryBytes));
  }
  return known;
}

/** Packs imprints for the next run, in the order of their keys. */
export function packImprints(imprints: Imprints): ImprintFile {
  const bytes = new Uint8Array(imprints.size * entryBytes);
  for (const [index, key] of [...imprints.keys()].toSorted().entries()) {
    bytes.set(Buffer.from(key, 'hex'), index * entryBytes);
    bytes.set(imprints.get(key) ?? [], index * entryBytes + keyBytes);
  }
  return { bytes, rows: imprints.size };
}
