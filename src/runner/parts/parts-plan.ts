import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRef } from '../../corpus/inventory.ts';
import type { Reject } from '../../corpus/reject.ts';
import { YanlunError } from '../../errors.ts';
import type { Job } from '../../jobs/schema/define-job.ts';
import { type ProgramVersion, programVersion } from '../fingerprint.ts';
import { type Identity, identityOf } from '../identity.ts';
import { partName, type PlannedPart } from '../plan.ts';
import type { Settled } from '../settle-duplicates.ts';
import type { Stock } from '../take-stock.ts';

/** What `plan.json` of a parts folder says of a part; its documents stand in a file of their own. */
export interface PartOutline {
  readonly number: number;
  readonly key: string;
  readonly documents: number;
  /** Raw bytes of its documents. */
  readonly bytes: number;
}

/** A plan that is carried out by other processes: small, however large the corpus. */
export interface PartsPlan {
  /** The program that planned; no other may build or publish, since its parts would have other bytes. */
  readonly program: ProgramVersion;
  /** The job with every default filled in and absolute folders. */
  readonly job: Job;
  readonly parts: readonly PartOutline[];
}

/** All that a plan is made from. */
export interface PlanSources {
  readonly program: ProgramVersion;
  readonly job: Job;
  readonly stock: Stock;
  readonly settled: Settled;
  readonly parts: readonly PlannedPart[];
  /** Numbers of the parts that are to be built. */
  readonly missing: readonly number[];
}

/** What publishing needs to know of the input besides the parts. */
interface Remainder {
  readonly inputs: Identity['inputs'];
  readonly ignored: Identity['ignored'];
  readonly rejects: readonly Reject[];
  readonly imprints: number;
}

const documentsFile = (folder: string, { number, key }: Pick<PartOutline, 'number' | 'key'>): string =>
  join(folder, 'documents', `${partName(number, key)}.jsonl`);

/** Writes a plan into a parts folder, `plan.json` last, so that there is never half a plan. An older plan is replaced. */
export function savePlan(folder: string, { program, job, stock, settled, parts, missing }: PlanSources): void {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  const names = new Set(parts.map(({ number, key }) => `${partName(number, key)}.jsonl`));
  for (const name of readdirSync(join(folder, 'documents'))) if (!names.has(name)) rmSync(join(folder, 'documents', name));
  for (const part of parts) if (!existsSync(documentsFile(folder, part))) replace(documentsFile(folder, part), linesOf(part.documents));
  const { inputs, ignored } = identityOf(job, program, stock);
  const remainder: Remainder = { inputs, ignored, rejects: settled.rejects, imprints: settled.imprints.rows };
  replace(join(folder, 'input.json'), JSON.stringify(remainder));
  replace(join(folder, 'imprints.bin'), settled.imprints.bytes);
  replace(join(folder, 'missing.txt'), missing.map((number) => `${number}\n`).join(''));
  const plan: PartsPlan = { program, job, parts: parts.map(outlineOf) };
  replace(join(folder, 'plan.json'), JSON.stringify(plan));
}

const outlineOf = ({ number, key, documents }: PlannedPart): PartOutline => ({
  number,
  key,
  documents: documents.length,
  bytes: documents.reduce((sum, { bytes }) => sum + bytes, 0),
});

const linesOf = (documents: readonly DocumentRef[]): string => documents.map((document) => `${JSON.stringify(document)}\n`).join('');

/**
 * A reader of the path sees the old content or the new. The disk isn't waited for: a plan of a large corpus has thousands
 * of files, and is soon made again.
 */
function replace(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.next`, content);
  renameSync(`${path}.next`, path);
}

/**
 * Reads the plan of a parts folder.
 * @throws {YanlunError} `usage` when there is none, or another version of the program made it
 */
export function readPlan(folder: string): PartsPlan {
  const path = join(folder, 'plan.json');
  if (!existsSync(path)) throw new YanlunError('usage', `${folder} holds no plan. Make one: plan-parts JOB ${folder}`);
  const plan = JSON.parse(readFileSync(path, 'utf8')) as PartsPlan;
  const { version, fingerprint } = programVersion();
  if (plan.program.fingerprint === fingerprint) return plan;
  const made = `version ${plan.program.version} (${plan.program.fingerprint})`;
  throw new YanlunError(
    'usage',
    `The plan in ${folder} was made by ${made}, this is version ${version} (${fingerprint}). Plan again, or install the same version everywhere.`,
  );
}

/** The documents of a planned part. */
export function readPart(folder: string, part: PartOutline): PlannedPart {
  const lines = readFileSync(documentsFile(folder, part), 'utf8').split('\n').slice(0, -1);
  return { number: part.number, key: part.key, documents: lines.map((line) => JSON.parse(line) as DocumentRef) };
}

/** What was known of the input when the plan was made, as a run knows it. */
export function readInput(folder: string, { program, job, parts }: PartsPlan): { readonly identity: Identity; readonly settled: Settled } {
  const { inputs, ignored, rejects, imprints } = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8')) as Remainder;
  const identity = { ...identityOf(job, program, { files: [], ignored, documents: [], rejects: [] }), inputs };
  const documents = parts.flatMap((part) => readPart(folder, part).documents);
  return { identity, settled: { documents, rejects, imprints: { bytes: readFileSync(join(folder, 'imprints.bin')), rows: imprints } } };
}
