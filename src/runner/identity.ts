import { canonicalJson, type Json } from '../dataset/canonical-json.ts';
import type { Manifest, Versions } from '../dataset/manifest.ts';
import { CONTRACT_VERSION } from '../dataset/schema.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { overridesByDocument } from '../transforms/speakers/overrides.ts';
import type { ProgramVersion } from './fingerprint.ts';
import type { PartContext } from './plan.ts';
import type { Stock } from './take-stock.ts';

/** What a dataset will be made of: all of its manifest that is known before anything is built. */
export type Identity = Pick<Manifest, 'dataset' | 'versions' | 'job' | 'inputs' | 'ignored'>;

/** The job as the manifest keeps it: folders and the number of kept versions belong to the machine, not to the dataset. */
export function jobData(job: Job): Json {
  const { folder: _input, ...input } = job.input;
  const { folder: _output, keepVersions: _kept, ...output } = job.output;
  return JSON.parse(JSON.stringify({ ...job, input, output })) as Json;
}

/** The versions that a dataset of this program carries. */
export const versionsOf = ({ version, fingerprint }: ProgramVersion): Versions => ({
  package: version,
  fingerprint,
  contract: CONTRACT_VERSION,
});

/** Says what a dataset of these inputs, by this job and program, is made of. */
export function identityOf(job: Job, program: ProgramVersion, stock: Stock): Identity {
  return {
    dataset: job.output.dataset,
    versions: versionsOf(program),
    job: jobData(job),
    inputs: stock.files.map(({ path, sha256, bytes, documents }) => ({ path, sha256, bytes, documents: documents.length })),
    ignored: stock.ignored,
  };
}

/** The options that decide a part's bytes, as paths into {@link jobData}. A change of any other builds no part again. */
export const decidingOptions = ['transforms', 'input.fields', 'output.formats'] as const;

/** The option that decides only the bytes of the parts whose documents it names. */
export const correctingOption = 'transforms.speakers.overrides';

/** All that decides a part's bytes besides its documents, as text for its key; a correction is part of its document alone. */
export function partContext(job: Job, program: ProgramVersion): PartContext {
  const { transforms, input, output } = job;
  const { overrides, ...speakers } = transforms.speakers;
  const settings = { transforms: { ...transforms, speakers }, fields: input.fields, formats: output.formats.toSorted() };
  const common = canonicalJson({ contract: CONTRACT_VERSION, ...program, settings: JSON.parse(JSON.stringify(settings)) as Json });
  const corrections = overridesByDocument(overrides);
  return { common, ofDocument: (docId) => JSON.stringify(corrections.get(docId) ?? []) };
}

/** Whether a published dataset is made of just this: its parts follow from it, duplicates and all. */
export function isMadeOf(manifest: Manifest, identity: Identity): boolean {
  const { dataset, versions, job, inputs, ignored } = manifest;
  return canonicalOf({ dataset, versions, job, inputs, ignored }) === canonicalOf(identity);
}

const canonicalOf = (identity: Identity): string => canonicalJson(JSON.parse(JSON.stringify(identity)) as Json);
