import { stringify } from 'yaml';
import type { OutputFile } from '../manifest.ts';
import { TABLES, type Column, type ColumnType, type TableSchema } from '../schema.ts';
import { bytesOf, patternOf, rowsOf } from './outputs.ts';

/** HuggingFace's name of each type; https://huggingface.co/docs/datasets/about_dataset_features */
const DTYPES: { readonly [T in ColumnType]: { readonly dtype: string } | { readonly list: string } } = {
  'utf8': { dtype: 'string' },
  'list<utf8>': { list: 'string' },
  'int32': { dtype: 'int32' },
  'float32': { dtype: 'float32' },
  'list<float32>': { list: 'float32' },
  'date32': { dtype: 'date32' },
};

/** From how many rows on each of HuggingFace's size categories holds. */
const SIZES = [
  [1_000_000_000, 'n>1B'],
  [100_000_000, '100M<n<1B'],
  [10_000_000, '10M<n<100M'],
  [1_000_000, '1M<n<10M'],
  [100_000, '100K<n<1M'],
  [10_000, '10K<n<100K'],
  [1_000, '1K<n<10K'],
  [0, 'n<1K'],
] as const;

function featuresOf({ columns }: { readonly columns: readonly Column[] }) {
  return columns.map(({ name, type }) => ({ name, ...DTYPES[type] }));
}

/** What HuggingFace checks when it loads a table: its types and the number of its rows. */
function datasetInfo(table: TableSchema, outputs: readonly OutputFile[]) {
  const bytes = bytesOf(table.name, outputs);
  const split = { name: 'train', num_bytes: bytes, num_examples: rowsOf(table.name, outputs) };
  return { config_name: table.name, features: featuresOf(table), splits: [split], download_size: bytes, dataset_size: bytes };
}

function config({ name }: TableSchema, outputs: readonly OutputFile[]) {
  return { config_name: name, ...(name === 'sentences' ? { default: true } : {}), data_files: patternOf(name, outputs) };
}

/** What the block tells of a dataset. */
interface Described {
  readonly title: string;
  /** SPDX identifier, or `other`. */
  readonly license: string;
  readonly topicScheme: string | null;
  readonly outputs: readonly OutputFile[];
}

const tagOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/**
 * The card's metadata block. HuggingFace takes the types from `features` and refuses files that have others; a table
 * without rows (mostly the rejects) is left out, for it can't load one ("corresponds to no data").
 */
export function frontMatter({ title, license, topicScheme, outputs }: Described): string {
  const tables = TABLES.filter(({ name }) => rowsOf(name, outputs) > 0);
  const sentences = rowsOf('sentences', outputs);
  const metadata = {
    language: ['zh'],
    license: license.toLowerCase(),
    pretty_name: title,
    size_categories: [SIZES.find(([from]) => sentences >= from)?.[1]],
    task_categories: ['text-classification', 'token-classification'],
    tags: ['news', 'quotation-attribution', 'reported-speech', ...(topicScheme === null ? [] : [tagOf(topicScheme)])],
    configs: tables.map((table) => config(table, outputs)),
    dataset_info: tables.map((table) => datasetInfo(table, outputs)),
  };
  return `---\n${stringify(metadata, { lineWidth: 0 })}---\n`;
}
