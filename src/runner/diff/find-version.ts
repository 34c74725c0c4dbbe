import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DatasetPlace, history, publishedVersion, refusedPath, versionPath } from '../../dataset/versions.ts';
import { YanlunError } from '../../errors.ts';
import { readManifest } from '../published.ts';
import type { DatasetFiles } from './dataset-diff.ts';

/**
 * Finds a dataset by what a person calls it: `current`, `previous`, `refused`, the first digits of a version, or a folder.
 *
 * @throws {YanlunError} `usage` when there is no such dataset, with what there is
 */
export function findVersion(place: DatasetPlace, name: string): DatasetFiles {
  const [folder, known] = placeOf(place, name);
  const manifest = folder === null ? null : readManifest(folder);
  if (folder === null || manifest === null) throw new YanlunError('usage', `${absence(place, name)} ${whatThereIs(place)}`);
  return { name: known, folder, manifest };
}

function placeOf(place: DatasetPlace, name: string): readonly [string | null, string] {
  if (name === 'refused') return [refusedPath(place), name];
  const version = versionOf(place, name);
  if (version !== null) return [versionPath(place, version), version];
  return [existsSync(join(name, 'manifest.json')) ? resolve(name) : null, name];
}

function versionOf(place: DatasetPlace, name: string): string | null {
  const current = publishedVersion(place);
  const versions = history(place);
  if (name === 'current') return current;
  if (name === 'previous') return current === null ? null : (versions[versions.indexOf(current) - 1] ?? null);
  const found = versions.filter((version) => version.startsWith(name));
  if (found.length > 1) throw new YanlunError('usage', `${name} may mean ${found.join(' or ')}.`);
  return found[0] ?? null;
}

const absence = ({ dataset }: DatasetPlace, name: string): string =>
  name === 'previous' ? `${dataset} has no earlier version to compare with.` : `There is no version ${name} of ${dataset}.`;

function whatThereIs(place: DatasetPlace): string {
  const words = ['current', 'previous'].filter((name) => versionOf(place, name) !== null);
  const names = [...words, ...(existsSync(refusedPath(place)) ? ['refused'] : []), ...history(place)];
  return names.length === 0 ? 'None is published yet.' : `There are: ${names.join(', ')}.`;
}
