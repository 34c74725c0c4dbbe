import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { messageOf, YanlunError } from '../../errors.ts';
import { schemeOf } from '../../transforms/topics/index.ts';
import { type Job, jobSchema } from './define-job.ts';
import { faultLines, faultsOf, type JobFault, nearest } from './faults.ts';
import { includeFiles } from './include-files.ts';
import { setOption } from './options.ts';

/** A job file or a flag is wrong; says everything that is, at once. */
export class JobError extends YanlunError {
  readonly faults: readonly JobFault[];

  constructor(source: string, faults: readonly JobFault[], lines: readonly string[] = faultLines(faults)) {
    super('usage', [`${source} can't be run:`, ...lines.map((line) => `  - ${line}`)].join('\n'));
    this.faults = faults;
  }
}

/** Where a job comes from and what the command line changes in it. */
export interface JobRequest {
  /** Name of a job in `src/jobs`. */
  readonly name: string;
  /** A YAML or JSON file of the same shape, which is read instead; `null` for none. */
  readonly file: string | null;
  /** `path=value` settings, applied in order; the value is read as YAML. */
  readonly settings: readonly string[];
}

const jobFolder = new URL('../', import.meta.url);

/** The names of the jobs that come with the program: the modules of `src/jobs`. */
export function jobNames(): readonly string[] {
  return readdirSync(jobFolder)
    .flatMap((file) => /^([A-Za-z0-9-]+)\.(?:ts|js)$/.exec(file)?.[1] ?? [])
    .toSorted();
}

/**
 * Loads, overrides and validates a job.
 *
 * @throws {JobError} with every fault, when there is any
 */
export async function loadJob(request: JobRequest): Promise<Job> {
  const source = request.file ?? `The job ${request.name}`;
  const written = request.file === null ? await namedJob(request.name) : fileJob(request.file);
  const set = request.settings.reduce((job, setting) => applySetting(job, setting), written);
  return parseJob(set, source, request.file === null ? '.' : dirname(request.file));
}

/**
 * Reads in the files that a job names and validates it.
 *
 * @param source what messages call the job
 * @param folder where the files' relative paths begin
 * @throws {JobError} with every fault, when there is any
 */
export function parseJob(written: unknown, source: string, folder: string): Job {
  const { job: value, faults } = includeFiles(written, folder);
  const parsed = jobSchema.safeParse(value);
  if (!parsed.success) throw new JobError(source, [...faults, ...faultsOf(parsed.error, value, jobSchema)]);
  const all = [...faults, ...brokenScheme(parsed.data)];
  if (all.length > 0) throw new JobError(source, all);
  return parsed.data;
}

/** A scheme's tree is more than its shape: every `broader` must lead to a top topic. */
function brokenScheme({ transforms }: Job): readonly JobFault[] {
  try {
    schemeOf(transforms.topics);
    return [];
  } catch (error) {
    return [{ path: 'transforms.topics.scheme', expected: 'a tree of topics', received: messageOf(error), suggestion: null }];
  }
}

async function namedJob(name: string): Promise<unknown> {
  const names = jobNames();
  if (!names.includes(name)) {
    throw new JobError(`The job ${name}`, [
      { path: '(job name)', expected: `one of: ${names.join(', ')}`, received: name, suggestion: nearest(name, names) },
    ]);
  }
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const module: { default: unknown } = await import(new URL(`${name}.${extension}`, jobFolder).href);
  return module.default;
}

function fileJob(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'), { maxAliasCount: 100 });
  } catch (error) {
    throw new JobError(file, [], [messageOf(error)]);
  }
}

function applySetting(job: unknown, setting: string): unknown {
  const equals = setting.indexOf('=');
  if (equals < 1) {
    throw new JobError('--set', [{ path: setting, expected: 'path=value', received: setting, suggestion: null }]);
  }
  return setOption(job, setting.slice(0, equals).split('.'), yamlValue(setting.slice(equals + 1)));
}

function yamlValue(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return text;
  }
}
