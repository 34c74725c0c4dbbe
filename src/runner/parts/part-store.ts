import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder, writeDurably } from '../../dataset/durable-file.ts';
import type { Part } from '../../dataset/manifest.ts';
import type { BuiltPart } from '../build-part.ts';
import type { Published } from '../published.ts';
import type { FinishedPart } from '../reuse.ts';

/** What a finished part's folder says of it. A part is finished when its folder has its name. */
const outline = 'part.json';

/** Where a part's files lie once it is finished. */
export const finishedFolder = (folder: string, key: string): string => join(folder, 'built', key);

/** Whether a part is finished, by this process or any other. */
export const isFinished = (folder: string, key: string): boolean => existsSync(join(finishedFolder(folder, key), outline));

/** The numbers of the parts that are neither in the published version nor finished, by whomever. */
export function unfinishedParts(
  folder: string,
  parts: readonly Pick<Part, 'number' | 'key'>[],
  published: Published | null,
): readonly number[] {
  const known = new Set(published?.manifest.parts.map(({ key }) => key));
  return parts.filter(({ key }) => !known.has(key) && !isFinished(folder, key)).map(({ number }) => number);
}

/** A finished part; `null` when it isn't finished. */
export function finishedPart(folder: string, key: string): FinishedPart | null {
  if (!isFinished(folder, key)) return null;
  return JSON.parse(readFileSync(join(finishedFolder(folder, key), outline), 'utf8')) as FinishedPart;
}

/** A new folder to build parts in, on the same file system as the finished ones. */
export function openWorkbench(folder: string): string {
  mkdirSync(join(folder, 'built'), { recursive: true });
  return mkdtempSync(join(folder, 'built', '.building-'));
}

/** Removes what killed processes left half built. Call it when none is building. */
export function clearWorkbenches(folder: string): void {
  mkdirSync(join(folder, 'built'), { recursive: true });
  for (const name of readdirSync(join(folder, 'built'))) {
    if (name.startsWith('.building-')) rmSync(join(folder, 'built', name), { recursive: true, force: true });
  }
}

/**
 * Gives a part that was built on a workbench its content's name, in one step. When another process was faster, its files
 * are the same, and these are thrown away. The workbench is empty afterwards.
 */
export function finishPart(folder: string, workbench: string, { part, files }: BuiltPart): void {
  const finished: FinishedPart = { part, files };
  writeDurably(join(workbench, outline), JSON.stringify(finished));
  syncFolder(workbench);
  try {
    renameSync(workbench, finishedFolder(folder, part.key));
    syncFolder(join(folder, 'built'));
  } catch (error) {
    if (!isFinished(folder, part.key)) throw error;
    rmSync(workbench, { recursive: true });
  }
  mkdirSync(workbench);
}
