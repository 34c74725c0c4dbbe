import { mkdirSync } from 'node:fs';
import { discover } from '../corpus/discover.ts';
import { openStaging, publishedVersion, publishStaged, removeStaging, versionsFolder } from '../dataset/versions.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { assemble } from './assemble.ts';
import { type BrokenCheck, brokenChecks, type Measures } from './checks.ts';
import { programVersion } from './fingerprint.ts';
import { identityOf, isMadeOf, partContext } from './identity.ts';
import { knownImprints } from './imprint-file.ts';
import { withLock } from './lock.ts';
import { planParts, type PlannedPart } from './plan.ts';
import { openPool, type Pool } from './pool.ts';
import { type Published, readPublished } from './published.ts';
import { type FinishedPart, reusePart } from './reuse.ts';
import type { StepTimes } from './stopwatch.ts';
import { settleDuplicates } from './settle-duplicates.ts';
import { takeStock } from './take-stock.ts';
import { prepareTasks, type Tasks } from './tasks.ts';

/** So few files are looked into in less time than a worker needs to start. */
const filesHere = 100;

/** So many raw bytes are transformed in less time than a worker needs to start, and in less than the lock's heartbeat. */
const bytesHere = 2 ** 18;

/** What to run, and how. Folders in the job are absolute. */
export interface RunRequest {
  readonly job: Job;
  /** Worker threads. */
  readonly concurrency: number;
  /** Builds every part, whatever the published version holds. */
  readonly full: boolean;
}

/** What a run tells while it goes on. */
export interface Progress {
  /** Documents that are in the dataset being built so far, and in the end. */
  readonly done: number;
  readonly total: number;
}

/** How a run ended. */
export interface RunReport {
  readonly outcome: 'published' | 'unchanged' | 'refused';
  /** The version that is published now; `null` when none is. */
  readonly version: string | null;
  readonly measures: Measures | null;
  readonly brokenChecks: readonly BrokenCheck[];
  readonly partsBuilt: number;
  readonly partsReused: number;
  /** Milliseconds of each step, added up over the workers. */
  readonly times: StepTimes;
}

/**
 * Runs a job: takes stock of the input, plans the parts, builds those that the published version lacks, checks the whole
 * and publishes it. Until the last step readers see the version before.
 *
 * @throws {YanlunError} `failed` or `locked`; the published version is then what it was
 */
export async function runJob(request: RunRequest, onProgress: (progress: Progress) => void): Promise<RunReport> {
  const { output } = request.job;
  mkdirSync(output.folder, { recursive: true });
  return withLock(versionsFolder(output), () => runLocked(request, onProgress));
}

async function runLocked(request: RunRequest, onProgress: (progress: Progress) => void): Promise<RunReport> {
  const { input, output, transforms } = request.job;
  const staging = openStaging(output);
  const settings = { ...input, transforms, formats: output.formats, staging };
  const pool = openPool(request.concurrency, settings);
  const workshop = { staging, pool, here: prepareTasks({ ...settings, ahead: false }), onProgress };
  try {
    const report = await buildAndPublish(request, workshop);
    if (report.outcome !== 'refused') removeStaging(staging);
    return report;
  } catch (error) {
    await pool.close();
    removeStaging(staging);
    throw error;
  } finally {
    await pool.close();
  }
}

/** Where a dataset is built. */
interface Workshop {
  readonly staging: string;
  readonly pool: Pool;
  /** The same tasks, done by this thread. */
  readonly here: Tasks;
  readonly onProgress: (progress: Progress) => void;
}

async function buildAndPublish({ job, full }: RunRequest, workshop: Workshop): Promise<RunReport> {
  const { staging, pool, here } = workshop;
  const found = await discover(job.input);
  const many = found.files.length > filesHere;
  if (many && (full || publishedVersion(job.output) === null)) pool.prepare();
  const lookers = many ? pool.tasks : here;
  const stock = await takeStock(found, lookers);
  const program = programVersion();
  const identity = identityOf(job, program, stock);
  const published = readPublished(job.output);
  if (!full && published !== null && isMadeOf(published.manifest, identity)) return unchanged(published);
  const settled = await settleDuplicates(stock, job, full ? null : knownImprints(published, identity), lookers);
  const parts = planParts(settled.documents, partContext(job, program));
  // What reads finished parts takes a while to load, and this thread has nothing else to do.
  const [finished] = await Promise.all([finishParts(parts, full ? null : published, workshop), import('../dataset/tables.ts'), import('./report-file.ts')]);
  const { version, measures } = await assemble({ job, identity, rejects: settled.rejects, imprints: settled.imprints, parts: finished, documents: settled.documents, staging });
  const broken = brokenChecks(job.checks, measures);
  if (broken.length === 0) publishStaged(job.output, staging, version, job.output.keepVersions);
  return {
    outcome: broken.length === 0 ? 'published' : 'refused',
    version: broken.length === 0 ? version : (published?.version ?? null),
    measures,
    brokenChecks: broken,
    ...countsOf(finished),
  };
}

/** A finished part, and how long each of its steps took when this run built it. */
type TimedPart = FinishedPart & { readonly times: StepTimes | null };

/** Takes over what the published version has and builds the rest; the result is in the order of the plan. */
async function finishParts(parts: readonly PlannedPart[], published: Published | null, workshop: Workshop): Promise<readonly TimedPart[]> {
  const total = parts.reduce((sum, { documents }) => sum + documents.length, 0);
  const plans = parts.map((part) => ({ part, reused: reusePart(part, published, workshop.staging) }));
  const builders = bytesOf(plans.filter(({ reused }) => reused === null)) > bytesHere ? workshop.pool.tasks : workshop.here;
  let done = 0;
  const finish = async ({ part, reused }: (typeof plans)[number]): Promise<TimedPart> => {
    const finished = reused === null ? await builders.build(part) : { ...reused, times: null };
    done += part.documents.length;
    workshop.onProgress({ done, total });
    return finished;
  };
  return Promise.all(plans.map((plan) => finish(plan)));
}

const bytesOf = (plans: readonly { readonly part: PlannedPart }[]): number =>
  plans.reduce((sum, { part }) => sum + part.documents.reduce((bytes, document) => bytes + document.bytes, 0), 0);

function unchanged({ version, manifest }: Published): RunReport {
  return { outcome: 'unchanged', version, measures: null, brokenChecks: [], partsBuilt: 0, partsReused: manifest.parts.length, times: {} };
}

function countsOf(parts: readonly TimedPart[]): Pick<RunReport, 'partsBuilt' | 'partsReused' | 'times'> {
  const built = parts.map(({ times }) => times).filter((times) => times !== null);
  const times = new Map<string, number>();
  for (const [step, elapsed] of built.flatMap((steps) => Object.entries(steps))) times.set(step, (times.get(step) ?? 0) + elapsed);
  return { partsBuilt: built.length, partsReused: parts.length - built.length, times: Object.fromEntries(times) };
}
