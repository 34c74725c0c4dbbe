import { type Difference, jsonDifferences } from '../../dataset/json-differences.ts';
import type { InputFile, Manifest } from '../../dataset/manifest.ts';
import type { SentenceChanges } from '../../dataset/queries.ts';
import { DOCUMENTS, type TableName, TABLES } from '../../dataset/schema.ts';
import { tablePaths } from '../../dataset/table-paths.ts';
import { type Bump, proposedBump } from './bump.ts';

/** A dataset that lies somewhere. */
export interface DatasetFiles {
  /** What it is called in messages. */
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** How one version of a dataset differs from another, in rows. */
export interface DatasetDiff {
  readonly before: string;
  readonly after: string;
  readonly program: readonly Difference[];
  readonly job: readonly Difference[];
  /** Changed columns, as `table.column`. */
  readonly schema: readonly Difference[];
  readonly inputs: Counts;
  readonly documents: Counts;
  readonly sentences: SentenceChanges;
  readonly bump: Bump;
}

/** How many are only in the newer version, only in the older, in both with other bytes, and in both alike. */
export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly same: number;
}

/** Compares two datasets. Parts that both have are known to be the same and aren't read. */
export async function diffDatasets(before: DatasetFiles, after: DatasetFiles): Promise<DatasetDiff> {
  const queries = await import('../../dataset/queries.ts');
  const shared = sharedKeys(before.manifest, after.manifest);
  const common = before.manifest.parts.filter(({ key }) => shared.has(key));
  const [old, young] = [partsOnly(before, shared), partsOnly(after, shared)];
  const changes = await queries.sentenceChanges(old('sentences'), young('sentences'));
  const hashes = (paths: readonly string[]) => queries.pairsOf(DOCUMENTS, paths, 'doc_id', 'source_sha256', String);
  const documents = countsOf(await hashes(old('documents')), await hashes(young('documents')));
  const whole = {
    schema: await schemaDifferences(before, after),
    documents: { ...documents, same: documents.same + sum(common.map((part) => part.documents)) },
    sentences: { ...changes, same: changes.same + sum(common.map((part) => part.sentences)) },
  };
  return {
    before: before.name,
    after: after.name,
    program: jsonDifferences({ ...before.manifest.versions }, { ...after.manifest.versions }),
    job: jsonDifferences(before.manifest.job, after.manifest.job),
    inputs: countsOf(checksums(before.manifest.inputs), checksums(after.manifest.inputs)),
    ...whole,
    bump: proposedBump({ ...whole, identical: JSON.stringify(before.manifest) === JSON.stringify(after.manifest) }),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function sharedKeys(a: Manifest, b: Manifest): ReadonlySet<string> {
  const keys = new Set(a.parts.map(({ key }) => key));
  return new Set(b.parts.map(({ key }) => key).filter((key) => keys.has(key)));
}

/** The files of a table's parts that only one version has; a part's files carry the first digits of its key. */
function partsOnly({ folder, manifest }: DatasetFiles, shared: ReadonlySet<string>): (table: TableName) => readonly string[] {
  const own = new Set(manifest.parts.filter(({ key }) => !shared.has(key)).map(({ key }) => key.slice(0, 16)));
  const outputs = manifest.outputs.filter(({ path }) => own.has(/-([0-9a-f]+)\.\w+$/.exec(path)?.[1] ?? ''));
  return (table) => tablePaths(folder, outputs, table);
}

const checksums = (inputs: readonly InputFile[]): ReadonlyMap<string, string> =>
  new Map(inputs.map(({ path, sha256 }) => [path, sha256 ?? '']));

function countsOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Counts {
  const both = [...after].filter(([name]) => before.has(name));
  const same = both.filter(([name, value]) => before.get(name) === value).length;
  return { added: after.size - both.length, removed: before.size - both.length, changed: both.length - same, same };
}

async function schemaDifferences(before: DatasetFiles, after: DatasetFiles): Promise<readonly Difference[]> {
  const { columnsOf } = await import('../../dataset/queries.ts');
  const differences: Difference[] = [];
  for (const table of TABLES) {
    const [old, young] = [before, after].map(({ folder, manifest }) => columnsOf(table, tablePaths(folder, manifest.outputs, table.name)));
    differences.push(...jsonDifferences(await old, await young, table.name));
  }
  return differences;
}
