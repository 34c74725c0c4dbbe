import type { RowOf, TableSchema } from './schema/column.ts';
import { DOCUMENTS } from './schema/documents.ts';
import { REJECTS, SPEAKERS, TOPICS } from './schema/lists.ts';
import { SENTENCES } from './schema/sentences.ts';

export type { Cell, Column, ColumnType, TableSchema } from './schema/column.ts';
export { DOCUMENTS, REJECTS, SENTENCES, SPEAKERS, TOPICS };

/** Version of the dataset contract; CONTRIBUTING says when it changes. */
export const CONTRACT_VERSION = '1';

/** Every table, in the order in which documentation lists them. */
export const TABLES = [SENTENCES, DOCUMENTS, SPEAKERS, TOPICS, REJECTS] as const;

/** The name of a table. */
export type TableName = (typeof TABLES)[number]['name'];

const schemas: Readonly<Record<TableName, TableSchema>> = {
  sentences: SENTENCES,
  documents: DOCUMENTS,
  speakers: SPEAKERS,
  topics: TOPICS,
  rejects: REJECTS,
};

/** A table by its name. */
export const tableSchema = (name: TableName): TableSchema => schemas[name];

export type SentenceRow = RowOf<typeof SENTENCES>;
export type DocumentRow = RowOf<typeof DOCUMENTS>;
export type SpeakerRow = RowOf<typeof SPEAKERS>;
export type TopicRow = RowOf<typeof TOPICS>;
export type RejectRow = RowOf<typeof REJECTS>;

/** Whether a document belongs to the training, validation or test data. */
export type Split = SentenceRow['split'];
