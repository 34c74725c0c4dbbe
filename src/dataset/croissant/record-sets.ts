import type { Json } from '../canonical-json.ts';
import type { OutputFile } from '../manifest.ts';
import { TABLES, type Column, type ColumnType, type TableName } from '../schema.ts';
import { sourceOf } from './distribution.ts';
import { stepActivity } from './provenance.ts';

/**
 * Croissant's name of each type, a list's being that of its items;
 * https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html#datatype
 */
const DATA_TYPES: { readonly [T in ColumnType]: string } = {
  'utf8': 'sc:Text',
  'list<utf8>': 'sc:Text',
  'int32': 'cr:Int32',
  'float32': 'cr:Float32',
  'list<float32>': 'cr:Float32',
  'date32': 'sc:Date',
};

/** The column by whose values a table's rows are told apart; the rejects have none. */
const KEYS: Readonly<Record<TableName, string | null>> = {
  sentences: 'sentence_id',
  documents: 'doc_id',
  speakers: 'speaker',
  topics: 'topic_id',
  rejects: null,
};

/** The suggested splits, under the names that Croissant gives a meaning. */
const SPLITS: Json = {
  '@type': 'cr:RecordSet',
  '@id': 'splits',
  'name': 'splits',
  'description': 'Suggested splits, by document. 建议划分（按文档）。',
  'dataType': 'cr:Split',
  'key': { '@id': 'splits/name' },
  'field': [
    { '@type': 'cr:Field', '@id': 'splits/name', 'name': 'name', 'description': 'As in the column `split`.', 'dataType': 'sc:Text' },
    { '@type': 'cr:Field', '@id': 'splits/url', 'name': 'url', 'description': 'What Croissant calls it.', 'dataType': 'sc:URL' },
  ],
  'data': [
    { 'splits/name': 'train', 'splits/url': 'cr:TrainingSplit' },
    { 'splits/name': 'validation', 'splits/url': 'cr:ValidationSplit' },
    { 'splits/name': 'test', 'splits/url': 'cr:TestSplit' },
  ],
};

function fieldOf(table: string, column: Column, outputs: readonly OutputFile[]): Json {
  const { name, type, values, references, step, english, chinese } = column;
  const listed = values === undefined ? '' : ` ${values.join(' | ')}`;
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    'description': `${english} ${chinese}${listed}${references === undefined ? '' : ` → ${references}`}`,
    'dataType': DATA_TYPES[type],
    ...(type.startsWith('list') ? { isArray: true, arrayShape: '-1' } : {}),
    ...(name === 'split' ? { references: { field: { '@id': 'splits/name' } } } : {}),
    'source': { ...sourceOf(table, outputs), extract: { column: name } },
    ...(step === undefined ? {} : { 'prov:wasGeneratedBy': { '@id': stepActivity(step) } }),
  };
}

function recordSet({ name, english, chinese, columns }: (typeof TABLES)[number], outputs: readonly OutputFile[]): Json {
  const key = KEYS[name];
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    'description': `${english} ${chinese}`,
    ...(key === null ? {} : { key: { '@id': `${name}/${key}` } }),
    'field': columns.map((column) => fieldOf(name, column, outputs)),
  };
}

/**
 * A record set a table, and one of the splits, to which the columns `split` refer. References between tables stand in the
 * columns' descriptions only: mlcroissant 1.1.0 joins by them, and then finds circles, or gives other rows than the table's.
 */
export function recordSets(outputs: readonly OutputFile[]): readonly Json[] {
  return [SPLITS, ...TABLES.map((table) => recordSet(table, outputs))];
}
