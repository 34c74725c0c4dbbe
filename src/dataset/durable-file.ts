import { closeSync, copyFileSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a new file and waits until it is on the disk, so that a published link never leads to a hole. */
export function writeDurably(path: string, content: Uint8Array | string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a file whole or not at all: what stood there before stays until the new content is on the disk. */
export function replaceDurably(path: string, content: string): void {
  const next = `${path}.next`;
  rmSync(next, { force: true });
  writeDurably(next, content);
  renameSync(next, path);
}

/** Waits until a folder's entries are on the disk. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Gives a published file a second name; copies where the file system has no hard links. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
