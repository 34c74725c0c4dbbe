/**
 * What planning and publishing cost on their one machine, without any text: the real functions on invented documents.
 *
 *     node --max-old-space-size=16000 --import tsx bench/scale.ts DOCUMENTS [RECORDS_A_FILE]
 *
 * Prints processor seconds and the most memory held at the end of each step. Left out is what reads raw text (hashing, imprints)
 * and what reads finished parts (tables, report), both of which docs/scale.md counts by the megabyte.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { imprintBytes } from '../src/corpus/duplicates/imprint.ts';
import type { DocumentRef, FileInventory } from '../src/corpus/inventory.ts';
import { manifestText } from '../src/dataset/manifest.ts';
import { jobSchema } from '../src/jobs/schema/define-job.ts';
import { programVersion } from '../src/runner/fingerprint.ts';
import { identityOf, partContext } from '../src/runner/identity.ts';
import { readInput, readPlan, savePlan } from '../src/runner/parts/parts-plan.ts';
import { planParts } from '../src/runner/plan.ts';
import { settleDuplicates } from '../src/runner/settle-duplicates.ts';
import { takeStock } from '../src/runner/take-stock.ts';

const documents = Number(process.argv[2] ?? 100_000);
const recordsAFile = Number(process.argv[3] ?? 10_000);

/** Bytes that look random and are always the same. */
const bytesOf = (text: string, length: number): Buffer => createHash('shake256', { outputLength: length }).update(text).digest();

function inventoryOf(path: string): FileInventory {
  const count = Math.min(recordsAFile, documents - Number(path.slice(5, 14)));
  const hashes = bytesOf(path, 32 * (count + 1));
  const sha256Of = (place: number): string => hashes.toString('hex', 32 * place, 32 * (place + 1));
  const refs = Array.from(
    { length: count },
    (_, line): DocumentRef => ({ docId: `${path.slice(0, -6)}#${line + 1}`, sourcePath: path, sha256: sha256Of(line), bytes: 2000, start: 2001 * line, duplicateOf: null, similarity: null }),
  );
  return { path, sha256: sha256Of(count), bytes: 2001 * count, documents: refs, rejects: [] };
}

/** A hash and a full signature each, all of them unlike. */
function imprintsOf(refs: readonly DocumentRef[]): Uint8Array {
  const packed = bytesOf(refs[0]?.sha256 ?? '', refs.length * imprintBytes);
  for (const index of refs.keys()) packed[index * imprintBytes] = 2;
  return packed;
}

async function step<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  console.log(`| ${name} | ${((user + system) / 1e6).toFixed(1)} | ${Math.round(process.resourceUsage().maxRSS / 1024)} |`);
  return result;
}

const job = jobSchema.parse({ name: 'scale', output: { dataset: 'scale' } });
const folder = mkdtempSync(join(tmpdir(), 'yanlun-scale-'));
const files = Array.from({ length: Math.ceil(documents / recordsAFile) }, (_, file) => `file-${String(file * recordsAFile).padStart(9, '0')}.jsonl`);
const program = programVersion();
// As a pool's workers do, instead of all at once.
const oneByOne = pLimit(1);

console.log(`${documents} documents in ${files.length} files\n\n| step | processor seconds | most memory so far, MB |\n|---|---:|---:|`);
const stock = await step('list of documents', () => takeStock({ files, ignored: {} }, { inventory: async (paths) => paths.map(inventoryOf) }));
const settled = await step('duplicates', () => settleDuplicates(stock, job, null, { imprint: (refs) => oneByOne(async () => imprintsOf(refs)) }));
const parts = await step('parts', () => planParts(settled.documents, partContext(job, program)));
await step('writing the plan', () => savePlan(folder, { program, job, stock, settled, parts, missing: parts.map(({ number }) => number) }));
const plan = await step('reading plan.json, as each worker does', () => readPlan(folder));
const { identity } = await step('reading the plan to publish', () => readInput(folder, plan));
const text = await step('manifest', () => {
  const outputs = parts.flatMap(({ number, key }) => ['a', 'b', 'c', 'd'].map((end) => ({ path: `sentences/part-${number}-${key}.${end}`, sha256: key, bytes: 1, rows: 1 })));
  const outlines = parts.map(({ number, key }) => ({ number, key, documents: 1, sentences: 1, first_doc_id: key, last_doc_id: key, rejects: [] }));
  return manifestText({ ...identityOf(job, program, stock), ...identity, parts: outlines, outputs });
});
console.log(`\n${parts.length} parts; plan.json ${statSync(join(folder, 'plan.json')).size} bytes, manifest.json ${text.length} bytes`);
rmSync(folder, { recursive: true });
