import { join } from 'node:path';
import { replaceDurably } from '../dataset/durable-file.ts';
import type { DatasetPlace } from '../dataset/versions.ts';
import { changesPage } from '../report/changes-page.ts';
import { diffDatasets, type DatasetDiff } from '../runner/diff/dataset-diff.ts';
import { findVersion } from '../runner/diff/find-version.ts';
import { diffSections } from './diff-sections.ts';

/** A diff as a page for a browser. */
export const diffPage = (dataset: string, diff: DatasetDiff): string => changesPage(`${dataset}: what changed`, diffSections(diff));

/** Writes how the published version differs from the one before to `<dataset>.changes.html`, beside the dataset. */
export async function writeChanges(place: DatasetPlace, before: string): Promise<void> {
  const diff = await diffDatasets(findVersion(place, before), findVersion(place, 'current'));
  replaceDurably(join(place.folder, `${place.dataset}.changes.html`), diffPage(place.dataset, diff));
}
