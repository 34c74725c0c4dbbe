import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imprintBytes } from '../corpus/duplicates/imprint.ts';
import { canonicalJson, type Json } from '../dataset/canonical-json.ts';
import type { Identity } from './identity.ts';
import type { Published } from './published.ts';

/**
 * The file of a version that keeps its documents' imprints, so that the next run takes those of new documents alone.
 * An entry is 32 bytes of SHA-256, one byte for the kind of file, and the packed imprint; entries are sorted.
 */
export const imprintFile = 'imprints.bin';

/** Bytes of what an entry is found by. */
export const keyBytes = 33;

/** Bytes of an entry. */
export const entryBytes = keyBytes + imprintBytes;

/** An imprint file's bytes and number of entries. */
export interface ImprintFile {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** An imprint file without entries. */
export const noImprints: ImprintFile = { bytes: new Uint8Array(0), rows: 0 };

/** The imprints that a published version keeps; none when another program, or other options, took them. */
export function knownImprints(published: Published | null, { versions, job }: Pick<Identity, 'versions' | 'job'>): ImprintFile {
  const path = join(published?.folder ?? '', imprintFile);
  if (published === null || !existsSync(path)) return noImprints;
  const { manifest } = published;
  const same = manifest.versions.fingerprint === versions.fingerprint && decidingOf(manifest.job) === decidingOf(job);
  if (!same) return noImprints;
  const bytes = readFileSync(path);
  return { bytes, rows: Math.floor(bytes.length / entryBytes) };
}

/** The options that an imprint depends on. */
function decidingOf(job: Json): string {
  const { input, transforms } = job as { readonly input?: { readonly fields?: Json }; readonly transforms?: { readonly normalise?: Json } };
  return canonicalJson([input?.fields ?? null, transforms?.normalise ?? null]);
}
