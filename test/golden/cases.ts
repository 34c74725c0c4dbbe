import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeInventory } from '../../src/corpus/inventory.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { readRange } from '../../src/corpus/source-file.ts';
import type { SourceDocument } from '../../src/document.ts';
import { usualFields } from '../../src/jobs/schema/define-job.ts';

const goldenFolder = dirname(fileURLToPath(import.meta.url));
const rawFolder = join(goldenFolder, '../../data/raw');

/** A folder of test/golden. */
export interface GoldenCase {
  readonly name: string;
  readonly labels: string;
  readonly misses: string;
  /** The raw bytes of the document (a page's are those of its extracted text), and the document read from them. */
  readonly read: () => { readonly bytes: Uint8Array; readonly source: SourceDocument };
}

/** Every golden case, by name. */
export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(goldenFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => caseOf(entry.name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function caseOf(name: string): GoldenCase {
  const folder = join(goldenFolder, name);
  return {
    name,
    labels: join(folder, 'labels.tsv'),
    misses: join(folder, 'misses.txt'),
    read: () => (existsSync(join(folder, 'input.txt')) ? readReport(folder, 'input.txt') : readReport(rawFolder, sourceOf(folder))),
  };
}

/** Name of a file in data/raw, `#n` added for the n-th record of a file with several. */
function sourceOf(folder: string): string {
  return readFileSync(join(folder, 'source.txt'), 'utf8').trim();
}

function readReport(folder: string, source: string): ReturnType<GoldenCase['read']> {
  const [path = '', record] = source.split('#');
  const { documents } = takeInventory(path, { folder, maxBytes: 1_000_000 });
  const ref = record === undefined ? documents[0] : documents.find(({ docId }) => docId.endsWith(`#${record}`));
  if (ref === undefined) throw new Error(`Expected a document in ${join(basename(folder), source)}, found none.`);
  const bytes = readRange(join(folder, path), ref.start, ref.start + ref.bytes);
  const outcome = readDocument(ref, bytes, usualFields);
  if (!outcome.ok) throw new Error(`${source}: ${outcome.fault.reason}`);
  return { bytes: outcome.value.encoding === 'html' ? Buffer.from(outcome.value.text) : bytes, source: outcome.value };
}
