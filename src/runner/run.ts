import { discover } from '../corpus/discover.ts';
import {
  keepRefused,
  openOutput,
  openStaging,
  openUnpacked,
  publishedVersion,
  publishStaged,
  removeFolder,
  retain,
  versionsFolder,
} from '../dataset/versions.ts';
import { assemble, type Assembled } from './assemble.ts';
import { type CheckResult, looksBack, runChecks } from './checks.ts';
import { measure } from './checks/measures.ts';
import { usualDivision } from './division.ts';
import { type ProgramVersion, programVersion } from './fingerprint.ts';
import { finishParts, holdsRefused, rejectLimit, type TimedPart } from './finish-parts.ts';
import { type Identity, identityOf, isMadeOf, partContext } from './identity.ts';
import { knownImprints } from './imprint-file.ts';
import { withLock } from './lock.ts';
import { planParts, type PlannedPart } from './plan.ts';
import { openPool, type Pool } from './pool.ts';
import { inspectPublished, type Published } from './published.ts';
import type { FinishedPart } from './reuse.ts';
import type { Listener, Prepared, RunReport, RunRequest } from './run-report.ts';
import { settleDuplicates } from './settle-duplicates.ts';
import { type Stock, takeStock } from './take-stock.ts';
import { prepareTasks, type Tasks } from './tasks.ts';
import { unusedOutside } from './unused-overrides.ts';

/**
 * Runs a job: takes stock of the input, plans the parts, builds those that the published version lacks, checks the whole
 * and publishes it. Until the last step readers see the version before.
 *
 * @throws {YanlunError} `failed`, `locked`, or the reason of the request's signal; the published version is then what it was
 */
export async function runJob(request: RunRequest, listener: Listener): Promise<RunReport> {
  const { output } = request.job;
  openOutput(output);
  const asked = request.signal ?? new AbortController().signal;
  return withLock(versionsFolder(output), asked, (signal) => runLocked({ ...request, signal }, listener, signal));
}

async function runLocked(request: RunRequest, listener: Listener, signal: AbortSignal): Promise<RunReport> {
  const { input, output, transforms } = request.job;
  const staging = openStaging(output);
  const unpacked = openUnpacked(output);
  const settings = { ...input, transforms, formats: output.formats, staging, unpacked };
  const pool = openPool(request.concurrency, settings, signal);
  try {
    return await buildAndPublish(request, { staging, pool, here: prepareTasks({ ...settings, ahead: false }), listener, signal });
  } catch (error) {
    // What fails because it was stopped says so, not which worker ended.
    throw signal.aborted ? signal.reason : error;
  } finally {
    await pool.close();
    removeFolder(staging);
    removeFolder(unpacked);
  }
}

/** What a run works with. */
interface Site {
  readonly staging: string;
  readonly pool: Pool;
  /** The same tasks, done by this thread. */
  readonly here: Tasks;
  readonly listener: Listener;
  readonly signal: AbortSignal;
}

async function buildAndPublish(request: RunRequest, site: Site): Promise<RunReport> {
  const { job, full, retry = false, division = usualDivision, prepared } = request;
  if (prepared !== undefined) return publishPrepared(request, site, prepared);
  const found = await discover(job.input);
  const many = found.files.length > division.filesHere;
  if (many && (full || publishedVersion(job.output) === null)) site.pool.prepare();
  const lookers = many ? site.pool.tasks : site.here;
  const stock = await takeStock(found, lookers);
  site.signal.throwIfAborted();
  announceStock(stock, site.listener);
  const program = programVersion();
  const identity = identityOf(job, program, stock);
  const { published, damage } = inspectPublished(job.output);
  if (damage !== null) site.listener({ event: 'damage', ...damage });
  if (!full && !retry && published !== null && isMadeOf(published.manifest, identity)) return unchanged(published, request);
  const settled = await settleDuplicates(stock, job, full ? null : knownImprints(published, identity), lookers);
  return buildParts(request, site, { program, identity, settled, published });
}

async function publishPrepared(request: RunRequest, site: Site, { identity, settled }: Prepared): Promise<RunReport> {
  const { inputs, ignored } = identity;
  announceStock({ files: inputs, ignored, ...settled }, site.listener);
  const { published, damage } = inspectPublished(request.job.output);
  if (damage !== null) site.listener({ event: 'damage', ...damage });
  if (published !== null && isMadeOf(published.manifest, identity)) return unchanged(published, request);
  return buildParts(request, site, { program: programVersion(), identity, settled, published });
}

function announceStock({ files, documents, ignored, rejects }: Announced, listener: Listener): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  listener({ event: 'stock', files: files.length, bytes, documents: documents.length, ignored });
  for (const reject of rejects) listener({ event: 'reject', ...reject });
}

/** What is told of the input. */
type Announced = Pick<Stock, 'documents' | 'ignored' | 'rejects'> & { readonly files: readonly { readonly bytes: number }[] };

interface Plans {
  readonly program: ProgramVersion;
  readonly identity: Identity;
  readonly settled: Awaited<ReturnType<typeof settleDuplicates>>;
  readonly published: Published | null;
}

async function buildParts(request: RunRequest, site: Site, { program, identity, settled, published }: Plans): Promise<RunReport> {
  const { job, full, retry = false, division = usualDivision } = request;
  const limit = rejectLimit(job.input.maxRejects);
  limit(settled.rejects.length);
  const parts = planParts(settled.documents, partContext(job, program), division.parts);
  site.listener({ event: 'plan', parts: parts.length, documents: settled.documents.length });
  const take = (part: PlannedPart): FinishedPart | null => request.prepared?.take(part, site.staging) ?? null;
  const workshop = { ...site, division, limit, take, isDue: retry ? holdsRefused : () => false };
  const finished = await finishParts(parts, full ? null : published, workshop);
  await site.pool.close(); // What workers hold isn't needed any more, and what follows needs room.
  site.signal.throwIfAborted();
  const { documents, imprints } = settled;
  const refused = [...settled.rejects, ...unusedOutside(job.transforms.speakers.overrides, documents)];
  const assembled = await assemble({ job, identity, rejects: refused, imprints, parts: finished, documents, staging: site.staging });
  const { version, rejects, measured } = assembled;
  site.listener({ event: 'assembled', version, rejects, measures: measured.measures, outputs: measured.outputs });
  const checks = await runChecks(job.checks, measured, await lastOf(job.checks, published));
  for (const check of checks) site.listener({ event: 'check', ...check });
  site.signal.throwIfAborted();
  return { ...end(request, site.staging, assembled, checks, published), measures: measured.measures, checks, ...countsOf(finished) };
}

/** The last version is counted only when a check is about a change. */
const lastOf = async (checks: readonly string[], published: Published | null) =>
  published !== null && looksBack(checks) ? measure(published.folder, published.manifest.outputs) : null;

function end(
  { job: { output } }: RunRequest,
  staging: string,
  { version }: Assembled,
  checks: readonly CheckResult[],
  published: Published | null,
) {
  if (checks.every(({ holds }) => holds)) {
    publishStaged(output, staging, version);
    retain(output, output.keepVersions);
    return { outcome: 'published', version, refused: null } as const;
  }
  return { outcome: 'refused', version: published?.version ?? null, refused: keepRefused(output, staging) } as const;
}

function unchanged({ version, manifest }: Published, { job: { output } }: RunRequest): RunReport {
  retain(output, output.keepVersions);
  return {
    outcome: 'unchanged',
    version,
    measures: null,
    checks: [],
    partsBuilt: 0,
    partsReused: manifest.parts.length,
    times: {},
    refused: null,
  };
}

function countsOf(parts: readonly TimedPart[]): Pick<RunReport, 'partsBuilt' | 'partsReused' | 'times'> {
  const built = parts.map(({ times }) => times).filter((times) => times !== null);
  const times = new Map<string, number>();
  for (const [step, elapsed] of built.flatMap((steps) => Object.entries(steps))) times.set(step, (times.get(step) ?? 0) + elapsed);
  return { partsBuilt: built.length, partsReused: parts.length - built.length, times: Object.fromEntries(times) };
}
