import type { Json } from '../canonical-json.ts';
import { containerOf, patternOf } from '../card/outputs.ts';
import type { OutputFile } from '../manifest.ts';
import { TABLES } from '../schema.ts';

/** MIME types by ending: mlcroissant's name for Parquet, IANA's for Arrow files. */
const MEDIA_TYPES = { parquet: 'application/x-parquet', arrow: 'application/vnd.apache.arrow.file' } as const;

/** The `@id` of what a table is read from: its one file, or the set of its parts. */
export function sourceOf(table: string, outputs: readonly OutputFile[]): { readonly fileObject: Json } | { readonly fileSet: Json } {
  const pattern = patternOf(table, outputs);
  return pattern.includes('*') ? { fileSet: { '@id': `${table}-parts` } } : { fileObject: { '@id': pattern } };
}

function fileObject({ path, bytes, sha256 }: OutputFile, outputs: readonly OutputFile[]): Json {
  const inParquet = path.replace(/\.arrow$/, '.parquet');
  const sameAs = inParquet !== path && outputs.some((other) => other.path === inParquet) ? { sameAs: inParquet } : {};
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    'name': path,
    'contentUrl': path,
    'contentSize': `${bytes} B`,
    'encodingFormat': MEDIA_TYPES[path.endsWith('.arrow') ? 'arrow' : 'parquet'],
    sha256,
    ...sameAs,
  };
}

function fileSet(table: string, outputs: readonly OutputFile[]): Json {
  return {
    '@type': 'cr:FileSet',
    '@id': `${table}-parts`,
    'name': `${table}-parts`,
    'encodingFormat': MEDIA_TYPES[containerOf(outputs)],
    'includes': patternOf(table, outputs),
  };
}

/** Every file of every table with its checksum, and a set for each table that has parts. */
export function distribution(outputs: readonly OutputFile[]): readonly Json[] {
  const tables = outputs.filter(({ path }) => /\.(?:arrow|parquet)$/.test(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const sets = TABLES.map(({ name }) => name).filter((name) => patternOf(name, outputs).includes('*'));
  return [...tables.map((file) => fileObject(file, outputs)), ...sets.map((name) => fileSet(name, outputs))];
}
