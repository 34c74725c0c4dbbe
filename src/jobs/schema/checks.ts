import { z } from 'zod';
import { type Column, type TableName, TABLES, tableSchema } from '../../dataset/schema.ts';

/** The numbers that a run counts before it publishes; a check can be about each, or about its change. */
export const metrics = {
  documents: 'documents in the dataset',
  sentences: 'sentences in the dataset',
  rejects: 'sources that gave no document (remarks on documents don’t count)',
  reject_share: 'rejects per source, from 0 to 1',
  unresolved_share: 'share of the sentences whose speaker is unresolved',
  narrator_share: 'share of the sentences that nobody speaks',
  topicless_share: 'share of the sentences without a topic',
  duplicates: 'documents that repeat another one',
} as const;

/** The name of a number that a run counts. */
export type Metric = keyof typeof metrics;

/** What a check can be about that needs an argument, with the argument's kind. */
export const measurements = {
  null_share: { argument: 'table.column', meaning: 'share of the table’s rows without a value in a column that may be empty' },
  rows: { argument: 'table', meaning: 'rows of a table' },
  change: { argument: 'metric', meaning: 'change of a metric since the last version, as a share of it: -0.1 is a tenth less' },
  speaker_loss: {
    argument: 'sentences',
    meaning: 'largest share of sentences that one speaker lost since the last version, among those who had so many',
  },
  topic_loss: { argument: 'sentences', meaning: 'the same of topics' },
} as const;

type Operator = '<=' | '>=' | '<' | '>';

/** A column, by its table's and its own name. */
export interface ColumnName {
  readonly table: TableName;
  readonly column: string;
}

/** What is measured. */
export type Subject =
  | { readonly kind: 'metric'; readonly metric: Metric }
  | { readonly kind: 'change'; readonly metric: Metric }
  | { readonly kind: 'null_share'; readonly of: ColumnName }
  | { readonly kind: 'rows'; readonly table: TableName }
  | { readonly kind: 'speaker_loss' | 'topic_loss'; readonly fewest: number };

/** A gate such as `unresolved_share <= 0.05`, or a closed list of values such as `documents.script in Hans, Hant`. */
export type Check =
  | { readonly kind: 'bound'; readonly subject: Subject; readonly operator: Operator; readonly bound: number }
  | { readonly kind: 'values'; readonly of: ColumnName; readonly values: readonly string[] };

const boundShape = /^\s*([a-z_]+)(?:\(\s*([a-z0-9_.]+)\s*\))?\s*(<=|>=|<|>)\s*(-?\d+(?:\.\d+)?)\s*$/;
const valuesShape = /^\s*([a-z_.]+)\s+in\s+(\S.*)$/;

/** Reads a check as written in a job; `null` when it has none of the forms, or names nothing that is known. */
export function parseCheck(text: string): Check | null {
  const [, name, argument, operator, bound] = boundShape.exec(text) ?? [];
  if (name !== undefined && isOperator(operator)) {
    const subject = subjectOf(name, argument ?? null);
    return subject === null ? null : { kind: 'bound', subject, operator, bound: Number(bound) };
  }
  const [, path, list] = valuesShape.exec(text) ?? [];
  const of = columnOf(path ?? '', ({ type }) => type === 'utf8' || type === 'list<utf8>');
  const values = (list ?? '').split(/[,，]/).map((value) => value.trim()).filter((value) => value !== '');
  return of === null || values.length === 0 ? null : { kind: 'values', of, values };
}

function subjectOf(name: string, argument: string | null): Subject | null {
  if (argument === null) return isMetric(name) ? { kind: 'metric', metric: name } : null;
  switch (name) {
    case 'change':
      return isMetric(argument) ? { kind: 'change', metric: argument } : null;
    case 'null_share': {
      const of = columnOf(argument, ({ nullable }) => nullable);
      return of === null ? null : { kind: 'null_share', of };
    }
    case 'rows':
      return isTable(argument) ? { kind: 'rows', table: argument } : null;
    case 'speaker_loss':
    case 'topic_loss':
      return /^[1-9]\d{0,8}$/.test(argument) ? { kind: name, fewest: Number(argument) } : null;
    default:
      return null;
  }
}

function columnOf(path: string, suits: (column: Column) => boolean): ColumnName | null {
  const [table = '', name, ...rest] = path.split('.');
  if (!isTable(table) || rest.length > 0) return null;
  const column = tableSchema(table).columns.find((known) => known.name === name);
  return column !== undefined && suits(column) ? { table, column: column.name } : null;
}

const isMetric = (name: string): name is Metric => Object.hasOwn(metrics, name);

const isTable = (name: string): name is TableName => TABLES.some((table) => table.name === name);

const isOperator = (text: string | undefined): text is Operator => ['<=', '>=', '<', '>'].includes(text ?? '');

const forms = [
  'a check "metric operator number", with <=, >=, < or >, of',
  [...Object.keys(metrics), ...Object.entries(measurements).map(([name, { argument }]) => `${name}(${argument})`)].join(', '),
  'or "table.column in value, value"',
];

/** A check in a job file. */
export const checkSchema = z.string().refine((text) => parseCheck(text) !== null, { error: forms.join(' ') });
