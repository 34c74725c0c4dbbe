/**
 * What planning and publishing cost on their one machine, without any text: the real functions on invented documents.
 *
 *     node --max-old-space-size=16000 --import tsx bench/scale.ts DOCUMENTS [RECORDS_A_FILE]
 *
 * Prints seconds, processor seconds, and the most memory held at the end of each step. Left out is what reads raw text (hashing,
 * imprints) and what reads finished parts (checksums of more than a few bytes, tables, report), both of which docs/scale.md
 * counts by the megabyte.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { imprintBytes } from '../src/corpus/duplicates/imprint.ts';
import { type DocumentRef, type FileInventory, sha256Of } from '../src/corpus/inventory.ts';
import { writeDurably } from '../src/dataset/durable-file.ts';
import { manifestText } from '../src/dataset/manifest.ts';
import { jobSchema } from '../src/jobs/schema/define-job.ts';
import { programVersion } from '../src/runner/fingerprint.ts';
import { publishStaged, openStaging } from '../src/dataset/versions.ts';
import { partContext } from '../src/runner/identity.ts';
import { imprintFile } from '../src/runner/imprint-file.ts';
import { finishedFolder } from '../src/runner/parts/part-store.ts';
import { readPlan, savePlan } from '../src/runner/parts/parts-plan.ts';
import { preparedRun } from '../src/runner/parts/prepared-run.ts';
import { partName, type PlannedPart, planParts } from '../src/runner/plan.ts';
import { settleDuplicates } from '../src/runner/settle-duplicates.ts';
import { takeStock } from '../src/runner/take-stock.ts';

const documents = Number(process.argv[2] ?? 100_000);
const recordsAFile = Number(process.argv[3] ?? 10_000);

/** Bytes that look random and are always the same. */
const bytesOf = (text: string, length: number): Buffer => createHash('shake256', { outputLength: length }).update(text).digest();

function inventoryOf(path: string): FileInventory {
  const count = Math.min(recordsAFile, documents - Number(path.slice(5, 14)));
  const hashes = bytesOf(path, 32 * (count + 1));
  const hashOf = (place: number): string => hashes.toString('hex', 32 * place, 32 * (place + 1));
  const refs = Array.from({ length: count }, (_, line): DocumentRef => ({
    docId: `${path.slice(0, -6)}#${line + 1}`,
    sourcePath: path,
    sha256: hashOf(line),
    bytes: 2000,
    start: 2001 * line,
    duplicateOf: null,
    similarity: null,
  }));
  return { path, sha256: hashOf(count), bytes: 2001 * count, documents: refs, rejects: [] };
}

/** A hash and a full signature each, all of them unlike. */
function imprintsOf(refs: readonly DocumentRef[]): Uint8Array {
  const packed = bytesOf(refs[0]?.sha256 ?? '', refs.length * imprintBytes);
  for (const index of refs.keys()) packed[index * imprintBytes] = 2;
  return packed;
}

async function step<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  console.log(
    `| ${name} | ${((performance.now() - start) / 1e3).toFixed(1)} | ${((user + system) / 1e6).toFixed(1)} | ${Math.round(process.resourceUsage().maxRSS / 1024)} |`,
  );
  return result;
}

const folder = mkdtempSync(join(tmpdir(), 'yanlun-scale-'));
const job = jobSchema.parse({ name: 'scale', output: { dataset: 'scale', folder: join(folder, 'out') } });
const files = Array.from(
  { length: Math.ceil(documents / recordsAFile) },
  (_, file) => `file-${String(file * recordsAFile).padStart(9, '0')}.jsonl`,
);
const program = programVersion();
// As a pool's workers do, instead of all at once.
const oneByOne = pLimit(1);

/** Plans as `plan-parts` does; what it holds is free again afterwards, as at the end of its process. */
async function plan(): Promise<readonly PlannedPart[]> {
  const stock = await step('list of documents', () =>
    takeStock({ files, ignored: {} }, { inventory: async (paths) => paths.map(inventoryOf) }),
  );
  const settled = await step('duplicates (all unlike)', () =>
    settleDuplicates(stock, job, null, { imprint: (refs) => oneByOne(async () => imprintsOf(refs)) }),
  );
  const parts = await step('parts', () => planParts(settled.documents, partContext(job, program)));
  await step('writing the plan', () =>
    savePlan(folder, { program, job, stock, settled, parts, missing: parts.map(({ number }) => number) }),
  );
  return parts.map((part) => ({ ...part, documents: [] }));
}

/** What builders leave of a part: four files, of a few bytes here. */
function pretendBuilt({ number, key }: PlannedPart): void {
  const paths = ['sentences', 'documents'].flatMap((table) =>
    ['arrow', 'parquet'].map((format) => `${table}/${partName(number, key)}.${format}`),
  );
  const place = finishedFolder(folder, key);
  for (const path of paths) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), path);
  }
  const part = { number, key, documents: 1000, sentences: 10_000, first_doc_id: key, last_doc_id: key, rejects: [] };
  const outputs = paths.map((path) => ({ path, sha256: sha256Of(path), bytes: path.length, rows: 1000 }));
  writeFileSync(join(place, 'part.json'), JSON.stringify({ part, files: outputs }));
}

/** Publishes as `publish-parts` does. */
async function publish(): Promise<string> {
  const planned = await step('reading plan.json, as each worker does', () => readPlan(folder));
  const { identity, settled, take } = await step('reading the plan to publish', () => preparedRun(folder, planned));
  const parts = await step('parts again', () => planParts(settled.documents, partContext(job, program)));
  const staging = openStaging(job.output);
  const taken = await step('checking and linking the parts', () => parts.flatMap((part) => take(part, staging) ?? []));
  const text = await step('imprints and manifest', () => {
    const { bytes, rows } = settled.imprints;
    writeDurably(join(staging, imprintFile), bytes);
    const outputs = [
      ...taken.flatMap(({ files: each }) => each),
      { path: imprintFile, sha256: sha256Of(bytes), bytes: bytes.length, rows },
    ];
    const manifest = manifestText({ ...identity, parts: taken.map(({ part }) => part), outputs });
    writeDurably(join(staging, 'manifest.json'), manifest);
    return manifest;
  });
  await step('commit', () => publishStaged(job.output, staging, sha256Of(text).slice(0, 16)));
  return text;
}

console.log(
  `${documents} documents in ${files.length} files\n\n| step | seconds | processor seconds | most memory so far, MB |\n|---|---:|---:|---:|`,
);
const parts = await plan();
for (const part of parts) pretendBuilt(part);
const text = await publish();
console.log(`\n${parts.length} parts; plan.json ${statSync(join(folder, 'plan.json')).size} bytes, manifest.json ${text.length} bytes`);
rmSync(folder, { recursive: true });
