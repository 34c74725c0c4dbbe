import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';

const dataset = inject('dataset');
const notebook = (name: string): string => fileURLToPath(new URL(`../../notebooks/${name}`, import.meta.url));

interface Cell {
  readonly outputs?: readonly { readonly output_type: string; readonly data?: Readonly<Record<string, unknown>> }[];
}

const cellsOf = (path: string): readonly Cell[] => (JSON.parse(readFileSync(path, 'utf8')) as { readonly cells: readonly Cell[] }).cells;

describe('the Python notebook', () => {
  it('runs from the first cell to the last on any dataset, with two plots whose Chinese has a font', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yanlun-notebook-'));
    const convert = ['-m', 'nbconvert', '--to', 'notebook', '--execute', '--output-dir', folder, notebook('quick-start.ipynb')];
    execFileSync(inject('python'), convert, { env: { ...process.env, YANLUN_DATASET: dataset }, stdio: ['ignore', 'ignore', 'pipe'] });
    const executed = readFileSync(join(folder, 'quick-start.ipynb'), 'utf8');
    const plots = cellsOf(join(folder, 'quick-start.ipynb')).flatMap(({ outputs = [] }) => outputs.filter(({ data }) => data?.['image/png'] !== undefined));
    expect(plots).toHaveLength(2);
    expect(executed).not.toContain('missing from font');
  });

  it('is kept small, and with its output', () => {
    expect(statSync(notebook('quick-start.ipynb')).size).toBeLessThan(150_000);
    expect(cellsOf(notebook('quick-start.ipynb')).filter(({ outputs = [] }) => outputs.length > 0)).toHaveLength(6);
  });
});

describe('the JavaScript notebook', () => {
  it('runs on any dataset and finds who speaks most', () => {
    const printed = execFileSync('node', [notebook('quick-start.js'), dataset], { encoding: 'utf8' });
    expect(printed).toContain('林若水');
    expect(printed).toMatch(/2026-03.*\d+/);
  });
});
