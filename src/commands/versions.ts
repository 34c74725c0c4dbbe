import { existsSync } from 'node:fs';
import { type DatasetPlace, history, publishedVersion, refusedPath, versionPath } from '../dataset/versions.ts';
import { records } from '../runner/journal/record-folder.ts';
import { readManifest } from '../runner/published.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';
import { tableLines } from './table-lines.ts';

/** A version that is kept. */
export interface VersionFacts {
  readonly version: string;
  /** Whether readers see it. */
  readonly current: boolean;
  /** When a run last published it (ISO); `null` when no record tells. */
  readonly published: string | null;
  readonly documents: number;
  readonly sentences: number;
  readonly program: string;
  /** Of all its files; parts that versions share take disk only once. */
  readonly bytes: number;
}

/** `versions`: lists the versions that are kept, in the order in which they were published. */
export const versions: Command<CommonFlags & { readonly job: string; readonly json: boolean }> = async (flags, terminal) => {
  const { output } = await jobOf(flags.job, flags);
  const times = publishingTimes(output);
  const facts = history(output).flatMap((version) => factsOf(output, version, times.get(version) ?? null));
  const refused = existsSync(refusedPath(output)) ? refusedPath(output) : null;
  if (flags.json) terminal.print(JSON.stringify({ versions: facts, refused }));
  else for (const line of versionLines(facts, refused)) terminal.print(line);
  return 'done';
};

function publishingTimes(place: DatasetPlace): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const { outcome, version, ended } of records(place)) {
    if (outcome === 'published' && version.after !== null && ended !== null && !times.has(version.after)) times.set(version.after, ended);
  }
  return times;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function factsOf(place: DatasetPlace, version: string, published: string | null): readonly VersionFacts[] {
  const manifest = readManifest(versionPath(place, version));
  if (manifest === null) return [];
  const { parts, outputs, versions: { package: program } } = manifest;
  return [{
    version,
    current: version === publishedVersion(place),
    published,
    documents: sum(parts.map((part) => part.documents)),
    sentences: sum(parts.map((part) => part.sentences)),
    program,
    bytes: sum(outputs.map(({ bytes }) => bytes)),
  }];
}

/** The versions as a table. */
function versionLines(facts: readonly VersionFacts[], refused: string | null): readonly string[] {
  const rows = facts.map((each) => [
    `${each.version}${each.current ? ' ←' : ''}`,
    each.published ?? '–',
    String(each.documents),
    String(each.sentences),
    `${(each.bytes / 1e6).toFixed(1)} MB`,
    each.program,
  ]);
  const table =
    facts.length === 0
      ? ['No version is published yet.']
      : tableLines(['version', 'published', 'documents', 'sentences', 'size', 'program'], rows);
  return [...table, ...(refused === null ? [] : [`A check refused the dataset in ${refused}; \`diff current refused\` compares it.`])];
}
