import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../dataset/manifest.ts';
import { type DatasetPlace, publishedVersion, versionPath } from '../dataset/versions.ts';

/** A published version that can be built upon. */
export interface Published {
  readonly version: string;
  /** The version's own folder, not the link to it. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What lies where the published version should. */
export interface Inspection {
  readonly published: Published | null;
  /** Why the version that the link leads to can't be built upon; `null` when it can, and before the first. */
  readonly damage: { readonly version: string; readonly what: string } | null;
}

/**
 * The published version of a dataset; `null` before the first, and when the version is damaged (no readable manifest, a
 * file missing or of another length), so that a run builds anew what it can't trust.
 */
export const readPublished = (place: DatasetPlace): Published | null => inspectPublished(place).published;

/** As {@link readPublished}, with the reason when there is a version that can't be trusted. */
export function inspectPublished(place: DatasetPlace): Inspection {
  const version = publishedVersion(place);
  if (version === null) return { published: null, damage: null };
  const folder = versionPath(place, version);
  const manifest = readManifest(folder);
  if (manifest === null) return { published: null, damage: { version, what: 'manifest.json is missing or can’t be read' } };
  const odd = manifest.outputs.find(({ path, bytes }) => statSync(join(folder, path), { throwIfNoEntry: false })?.size !== bytes);
  if (odd !== undefined) return { published: null, damage: { version, what: `${odd.path} is missing or not ${odd.bytes} bytes long` } };
  return { published: { version, folder, manifest }, damage: null };
}

/** A version's manifest; `null` when there is none or it isn't one. */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return null;
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    return Array.isArray(manifest.outputs) && Array.isArray(manifest.parts) ? manifest : null;
  } catch {
    return null;
  }
}
