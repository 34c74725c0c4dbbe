import { join } from 'node:path';
import { type DocumentRef, sha256Of } from '../corpus/inventory.ts';
import { isRemark } from '../corpus/reject.ts';
import { writeArrow } from '../dataset/arrow.ts';
import { canonicalJson } from '../dataset/canonical-json.ts';
import { syncFolder, writeDurably } from '../dataset/durable-file.ts';
import { type Manifest, manifestText, type OutputFile } from '../dataset/manifest.ts';
import { papersOf } from '../dataset/papers.ts';
import { type Rejection, rejectRow } from '../dataset/rows.ts';
import { REJECTS, type RejectRow, SPEAKERS, TOPICS } from '../dataset/schema.ts';
import { writeTable } from '../dataset/table-file.ts';
import { partPaths } from '../dataset/table-paths.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { namingWith } from '../transforms/speakers/naming.ts';
import { schemeOf } from '../transforms/topics/index.ts';
import { byCodePoint } from '../text/code-points.ts';
import { type Measured, measuresOf } from './checks/measures.ts';
import type { Identity } from './identity.ts';
import { imprintFile, type ImprintFile } from './imprint-file.ts';
import type { FinishedPart } from './reuse.ts';

/** A dataset whose parts are all in the staging folder. */
export interface Assembly {
  readonly job: Job;
  readonly identity: Identity;
  /** What was refused before it was part of any, and remarks on no part. */
  readonly rejects: readonly Rejection[];
  readonly parts: readonly FinishedPart[];
  /** The documents of the parts, sorted by `docId`. */
  readonly documents: readonly DocumentRef[];
  /** What later runs need of the documents to find duplicates. */
  readonly imprints: ImprintFile;
  readonly staging: string;
}

/** A whole dataset in the staging folder. */
export interface Assembled {
  /** Hash of the manifest, and so of every file. */
  readonly version: string;
  readonly measured: Measured;
  /** Rejects and remarks, sorted. */
  readonly rejects: readonly RejectRow[];
}

/** Adds to the parts what looks at all of them: the tables of speakers, topics and rejects, the card and the manifest. */
export async function assemble({ job, identity, rejects, imprints, parts, documents, staging }: Assembly): Promise<Assembled> {
  const { speakerRows, summarise, topicRows } = await import('../dataset/tables.ts');
  const { reportText } = await import('./report-file.ts');
  const files = parts.flatMap((part) => part.files);
  const paths = partPaths(staging, files);
  const refused = [...rejects.map(rejectRow), ...parts.flatMap(({ part }) => part.rejects)].toSorted(byPlace);
  const speakers = await speakerRows(paths.sentences, namingWith(job.transforms.speakers.people));
  const topics = await topicRows(paths.sentences, schemeOf(job.transforms.topics));
  const tables = [
    ...(await writeTable(staging, 'speakers', writeArrow(SPEAKERS, speakers), job.output.formats)),
    ...(await writeTable(staging, 'topics', writeArrow(TOPICS, topics), job.output.formats)),
    ...(await writeTable(staging, 'rejects', writeArrow(REJECTS, refused), job.output.formats)),
  ];
  const summary = await summarise(paths);
  const rejectCodes = refused.map(({ code }) => code);
  const report = await reportText({ job, identity, documents, paths, summary, speakers, topics, rejectCodes });
  const topicScheme = topics[0]?.scheme ?? null;
  const papers = [
    ...papersOf({ ...job.card, ...factsOf(job, identity), topicScheme, summary, outputs: [...files, ...tables] }),
    { path: 'report.html', content: report },
  ];
  for (const { path, content } of papers) writeDurably(join(staging, path), content);
  writeDurably(join(staging, imprintFile), imprints.bytes);
  const others = papers.map(({ path, content }) => describe(path, content));
  const outputs = [...files, ...tables, ...others, { ...describe(imprintFile, imprints.bytes), rows: imprints.rows }];
  const version = writeManifest(staging, { ...identity, parts: parts.map(({ part }) => part), outputs });
  const measures = measuresOf(summary, refused.filter(({ code }) => !isRemark(code)).length);
  return { version, measured: { folder: staging, outputs, measures }, rejects: refused };
}

/** Writes the manifest, the last file of a dataset. @returns the version: the hash of the manifest */
function writeManifest(staging: string, manifest: Manifest): string {
  const text = manifestText(manifest);
  writeDurably(join(staging, 'manifest.json'), text);
  syncFolder(staging);
  return sha256Of(text).slice(0, 16);
}

/** What the papers tell of the job and of what it read. */
const factsOf = (job: Job, { dataset, versions, inputs }: Identity) => ({
  dataset,
  versions,
  description: job.description,
  inputs: { files: inputs.length, sha256: sha256Of(canonicalJson(inputs.map(({ path, sha256 }) => [path, sha256]))) },
});

const byPlace = (a: RejectRow, b: RejectRow): number =>
  byCodePoint(a.source_path, b.source_path) || (a.byte_offset ?? -1) - (b.byte_offset ?? -1);

const describe = (path: string, content: string | Uint8Array): OutputFile => ({
  path,
  sha256: sha256Of(content),
  bytes: Buffer.byteLength(content),
  rows: 0,
});
