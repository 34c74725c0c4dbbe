import { DateDay, Field, Float32, Int32, Schema, Utf8, type DataType } from 'apache-arrow';
import { canonicalJson } from './canonical-json.ts';
import type { ColumnBuffer } from './columns/column-buffer.ts';
import { FloatListColumn, StringListColumn, listOf } from './columns/lists.ts';
import { DateColumn, Float32Column, Int32Column } from './columns/numbers.ts';
import { StringColumn } from './columns/strings.ts';
import type { Column, ColumnType, TableSchema } from './schema.ts';

/** The key of the schema's metadata under which all of ours stand. */
export const METADATA_KEY = 'yanlun';

/** How each column type stands in Arrow, and what collects its values. */
const TYPES: { readonly [T in ColumnType]: { type: () => DataType; buffer: (nullable: boolean) => ColumnBuffer } } = {
  'utf8': { type: () => new Utf8(), buffer: (nullable) => new StringColumn(nullable) },
  'list<utf8>': { type: () => listOf(new Utf8()), buffer: () => new StringListColumn() },
  'int32': { type: () => new Int32(), buffer: (nullable) => new Int32Column(nullable) },
  'float32': { type: () => new Float32(), buffer: (nullable) => new Float32Column(nullable) },
  'list<float32>': { type: () => listOf(new Float32()), buffer: () => new FloatListColumn() },
  'date32': { type: () => new DateDay(), buffer: (nullable) => new DateColumn(nullable) },
};

/** A buffer for the values of a column. */
export function bufferFor(column: Column): ColumnBuffer {
  return TYPES[column.type].buffer(column.nullable);
}

/**
 * The Arrow schema of a table.
 * @param metadata key-values for whoever opens the file. They stand together as JSON under one key: the order of several
 * is left to a hash map of the Parquet writer, which was stable when measured (parquet-wasm 0.8.0) but isn't promised.
 */
export function arrowSchema(table: TableSchema, metadata: Readonly<Record<string, string>>): Schema {
  const fields = table.columns.map(({ name, type, nullable }) => new Field(name, TYPES[type].type(), nullable));
  return new Schema(fields, new Map([[METADATA_KEY, canonicalJson(metadata)]]));
}
