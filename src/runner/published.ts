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

/**
 * The published version of a dataset; `null` before the first, and when the version is damaged (no readable manifest, a
 * file missing or of another length), so that a run builds anew what it can't trust.
 */
export function readPublished(place: DatasetPlace): Published | null {
  const version = publishedVersion(place);
  if (version === null) return null;
  const folder = versionPath(place, version);
  const manifest = readManifest(folder);
  const whole = manifest?.outputs.every(({ path, bytes }) => statSync(join(folder, path), { throwIfNoEntry: false })?.size === bytes);
  return manifest !== null && whole === true ? { version, folder, manifest } : null;
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
