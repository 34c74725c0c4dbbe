import { renameSync, rmSync } from 'node:fs';
import { writeDurably } from '../dataset/durable-file.ts';

/** Writes a file whole or not at all: what stood there before stays until the new content is on the disk. */
export function replaceFile(path: string, content: string): void {
  const next = `${path}.next`;
  rmSync(next, { force: true });
  writeDurably(next, content);
  renameSync(next, path);
}
