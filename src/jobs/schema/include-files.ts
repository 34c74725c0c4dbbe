import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { messageOf } from '../../errors.ts';
import type { JobFault } from './faults.ts';
import { optionAt, setOption } from './options.ts';

/** An option whose value may lie in a file of its own, and how the rows of a CSV become that value. */
interface Includable {
  readonly path: readonly string[];
  /** `null` where rows can't hold the value. */
  readonly fromRows: ((rows: readonly Row[], name: string) => unknown) | null;
}

type Row = Readonly<Record<string, string>>;

const includable: readonly Includable[] = [
  { path: ['transforms', 'topics', 'scheme'], fromRows: (rows, name) => ({ name, topics: rows.map(topicOf) }) },
  { path: ['transforms', 'speakers', 'people'], fromRows: (rows) => rows.map(personOf) },
  { path: ['transforms', 'speakers', 'overrides'], fromRows: null },
  { path: ['card', 'accuracy'], fromRows: (rows) => rows },
];

/** A job with the files that it names read in, or what is wrong with them. */
export interface Included {
  readonly job: unknown;
  readonly faults: readonly JobFault[];
}

/**
 * Reads the files that stand for an option: a path, or `{ file: path }` with further keys that go over the file's.
 * YAML and JSON files hold the value as a job would; a CSV has a row a topic (id, label or label_zh and label_en, broader,
 * terms, exclude, cap_major) or a row a person (name, aliases, id, kind); lists are separated by `;`, a term's weight follows `=`.
 *
 * @param folder where relative paths begin: the job file's folder
 */
export function includeFiles(job: unknown, folder: string): Included {
  const faults: JobFault[] = [];
  const included = includable.reduce((whole, { path, fromRows }) => {
    const [file, over] = fileIn(optionAt(whole, path));
    if (file === null) return whole;
    try {
      const content = readValue(resolve(folder, file), fromRows);
      return setOption(whole, path, Array.isArray(content) ? content : { ...(content as object), ...over });
    } catch (error) {
      const expected = fromRows === null ? 'a YAML or JSON file' : 'a YAML, JSON or CSV file';
      faults.push({ path: path.join('.'), expected, received: `${file} (${messageOf(error)})`, suggestion: null });
      return setOption(whole, path, undefined);
    }
  }, job);
  return { job: included, faults };
}

function fileIn(value: unknown): readonly [string | null, object] {
  if (typeof value === 'string') return [value, {}];
  if (typeof value !== 'object' || value === null || !('file' in value) || typeof value.file !== 'string') return [null, {}];
  const { file, ...over } = value;
  return [file, over];
}

function readValue(file: string, fromRows: Includable['fromRows']): unknown {
  const text = readFileSync(file, 'utf8');
  if (extname(file) === '.json') return JSON.parse(text);
  if (extname(file) !== '.csv') return parseYaml(text, { maxAliasCount: 100 });
  if (fromRows === null) throw new Error('a corrected CSV becomes such a file by `review import`');
  const rows: readonly Row[] = parseCsv(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  return fromRows(rows, basename(file, '.csv'));
}

const listOf = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(/[;；]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

function topicOf(row: Row): unknown {
  const { id, label, label_zh: zh, label_en: en, broader, terms, exclude, cap_major: cap } = row;
  return {
    id,
    label: label ?? { zh, en },
    ...(broader === undefined || broader === '' ? {} : { broader }),
    terms: listOf(terms).map(termOf),
    exclude: listOf(exclude),
    ...(cap === undefined || cap === '' ? {} : { capMajor: Number(cap) }),
  };
}

function termOf(written: string): unknown {
  const [term, weight] = written.split('=');
  return weight === undefined ? written : { term, weight: Number(weight) };
}

/** An empty cell says nothing. */
function personOf({ aliases, ...person }: Row): unknown {
  const filled = Object.entries(person).filter(([, cell]) => cell !== '');
  return { ...Object.fromEntries(filled), aliases: listOf(aliases) };
}
