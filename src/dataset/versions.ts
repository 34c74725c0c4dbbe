import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { messageOf, YanlunError } from '../errors.ts';
import { replaceDurably, syncFolder } from './durable-file.ts';

/** Where the versions of one dataset lie. */
export interface DatasetPlace {
  /** The folder that datasets are published in. */
  readonly folder: string;
  readonly dataset: string;
}

/** The path that readers open: a symbolic link to the published version. */
export const publishedPath = ({ folder, dataset }: DatasetPlace): string => join(folder, dataset);

/** Holds every version, the staging folder and the history of one dataset. */
export const versionsFolder = ({ folder, dataset }: DatasetPlace): string => join(folder, '.versions', dataset);

/** The folder of a version. */
export const versionPath = (place: DatasetPlace, version: string): string => join(versionsFolder(place), version);

/** The published version; `null` before the first. */
export function publishedVersion(place: DatasetPlace): string | null {
  const link = lstatSync(publishedPath(place), { throwIfNoEntry: false });
  if (link === undefined) return null;
  if (!link.isSymbolicLink()) {
    throw new YanlunError('failed', `${publishedPath(place)} is not a link to a version. Move it away, or choose another dataset name.`);
  }
  return readlinkSync(publishedPath(place)).split('/').at(-1) ?? null;
}

/**
 * Makes sure that the folder that datasets are published in is there and can be written to.
 *
 * @throws {YanlunError} `failed`, with the reason
 */
export function openOutput({ folder }: DatasetPlace): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new YanlunError('failed', `The output folder ${folder} can’t be written to: ${messageOf(error)}.`);
  }
}

/** A fresh folder to build in; what an interrupted run left there is removed. Call it under the dataset's lock. */
export const openStaging = (place: DatasetPlace): string => openFresh(join(versionsFolder(place), '.staging'));

/** Where a run keeps unpacked copies of large input files. */
export const unpackedPath = (place: DatasetPlace): string => join(versionsFolder(place), '.unpacked');

/** Makes that folder anew, under the same conditions. */
export const openUnpacked = (place: DatasetPlace): string => openFresh(unpackedPath(place));

function openFresh(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Removes what is left of such a folder. */
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Where a dataset is kept that a check refused, until another one is refused or published. */
export const refusedPath = (place: DatasetPlace): string => join(versionsFolder(place), '.refused');

/** Keeps a staged dataset for inspection. */
export function keepRefused(place: DatasetPlace, staging: string): string {
  const refused = refusedPath(place);
  rmSync(refused, { recursive: true, force: true });
  renameSync(staging, refused);
  return refused;
}

/** Gives the staged dataset its version's name and makes it the published one, in one step for every reader. */
export function publishStaged(place: DatasetPlace, staging: string, version: string): void {
  const target = versionPath(place, version);
  for (const folder of foldersOf(staging)) syncFolder(join(staging, folder));
  if (existsSync(target)) replaceFiles(staging, target);
  else renameSync(staging, target);
  syncFolder(versionsFolder(place));
  pointTo(place, version);
  writeHistory(place, [...history(place).filter((known) => known !== version), version]);
  rmSync(refusedPath(place), { recursive: true, force: true });
}

/**
 * Renews a version in place. Versions of the same name have the same bytes, so file by file is safe for readers: each
 * file is whole before and after, and one that was damaged is mended.
 */
function replaceFiles(staging: string, target: string): void {
  for (const folder of foldersOf(staging)) {
    mkdirSync(join(target, folder), { recursive: true });
    for (const entry of readdirSync(join(staging, folder), { withFileTypes: true })) {
      if (entry.isFile()) renameSync(join(staging, folder, entry.name), join(target, folder, entry.name));
    }
    syncFolder(join(target, folder));
  }
}

/** A dataset's own folder and those in it, as paths below it. */
const foldersOf = (dataset: string): readonly string[] =>
  ['.', ...readdirSync(dataset, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)];

/** Removes all but the last `keep` versions; the published one always stays. */
export function retain(place: DatasetPlace, keep: number): void {
  const known = history(place);
  const kept = known.filter((version, index) => index >= known.length - keep || version === publishedVersion(place));
  if (kept.length === known.length) return;
  for (const version of known.filter((each) => !kept.includes(each))) rmSync(versionPath(place, version), { recursive: true, force: true });
  writeHistory(place, kept);
}

/** Swaps the link: a new one is made beside it and renamed over it, which is atomic on POSIX file systems. */
export function pointTo(place: DatasetPlace, version: string): void {
  const next = join(versionsFolder(place), '.next');
  rmSync(next, { force: true });
  symlinkSync(join('.versions', place.dataset, version), next);
  renameSync(next, publishedPath(place));
  syncFolder(place.folder);
}

const historyPath = (place: DatasetPlace): string => join(versionsFolder(place), 'history');

/** The kept versions in the order in which they were last published. */
export function history(place: DatasetPlace): readonly string[] {
  const path = historyPath(place);
  const listed = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line !== '') : [];
  return listed.filter((version) => existsSync(versionPath(place, version)));
}

function writeHistory(place: DatasetPlace, versions: readonly string[]): void {
  replaceDurably(historyPath(place), versions.map((version) => `${version}\n`).join(''));
}
