import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The reports that are mutated: those that come with the program. */
export function texts(): readonly string[] {
  const raw = join(root, 'data', 'raw');
  const reports = join(root, 'training', 'reports');
  return [
    ...readdirSync(raw).filter((name) => name.endsWith('.txt')).toSorted().map((name) => readFileSync(join(raw, name), 'utf8')),
    ...readdirSync(reports).filter((name) => name.endsWith('.tsv')).toSorted().slice(0, 40).map((name) => textOf(readFileSync(join(reports, name), 'utf8'))),
  ];
}

/** The sentences of a labelled report, a paragraph a line. */
function textOf(labels: string): string {
  const paragraphs = new Map<string, string>();
  for (const line of labels.trimEnd().split('\n').slice(1)) {
    const cells = line.split('\t');
    const [paragraph = ''] = cells;
    paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? '') + (cells.at(-1) ?? ''));
  }
  return [...paragraphs.values()].join('\n');
}
