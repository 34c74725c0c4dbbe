import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A published dataset of several parts with every kind of null, list and date. */
    dataset: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** So many short reports give more than one part (parts are cut by a hash of the ids, so this doesn't change). */
const reports = 800;

const record = (index: number): string =>
  JSON.stringify({ text: `第${index}号渡口的船长林若水表示，渡船将在${index}天后开航。`, title: `渡口${index}`, published: `2026-${String((index % 12) + 1).padStart(2, '0')}-08` });

/** Publishes the reports that come with the program, many short ones, and a file that is refused. */
export function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'yanlun-consumers-')));
  cpSync(join(root, 'data/raw'), join(folder, 'in'), { recursive: true });
  writeFileSync(join(folder, 'in/empty.txt'), '');
  writeFileSync(join(folder, 'in/river.jsonl'), `${Array.from({ length: reports }, (_, index) => record(index)).join('\n')}\n`);
  const flags = ['--input', join(folder, 'in'), '--output', join(folder, 'out'), '--set', 'card.license=CC0-1.0', '--quiet'];
  execFileSync('node', [join(root, 'dist/cli.js'), 'build-dataset', ...flags, '--set', 'duplicates.near=false'], { stdio: 'inherit' });
  provide('dataset', join(folder, 'out/reported-speech'));
  return () => rmSync(folder, { recursive: true });
}
