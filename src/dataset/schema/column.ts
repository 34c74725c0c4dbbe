/**
 * The types that a column can have. All of them open in pandas, polars, DuckDB, pyarrow and HuggingFace datasets, which
 * can't be said of string_view, large lists, unsigned integers and (for HuggingFace) dictionaries.
 */
export type ColumnType = 'utf8' | 'list<utf8>' | 'int32' | 'float32' | 'list<float32>' | 'date32';

/** One column, the single source of the Arrow schema, the TypeScript row, the card's features and the documentation. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** The closed list of values, for an enumeration (which is plain utf8 in the files). */
  readonly values?: readonly string[];
  /** The column whose values these are, as `table.column`. */
  readonly references?: string;
  /** The step that makes it, where one does; the others come from the source, or from counting. */
  readonly step?: 'normalise' | 'resegment' | 'speakers' | 'topics';
  readonly english: string;
  readonly chinese: string;
}

/** One table of the dataset. */
export interface TableSchema {
  readonly name: string;
  readonly english: string;
  readonly chinese: string;
  readonly columns: readonly Column[];
}

/** How a value of each column type stands in a row; a date is `YYYY-MM-DD`. */
interface CellTypes {
  readonly 'utf8': string;
  readonly 'list<utf8>': readonly string[];
  readonly 'int32': number;
  readonly 'float32': number;
  readonly 'list<float32>': readonly number[];
  readonly 'date32': string;
}

/** Any value that a row can hold. */
export type Cell = CellTypes[ColumnType] | null;

type Value<C extends Column> = C extends { readonly values: readonly (infer Item)[] } ? Item : CellTypes[C['type']];

/** The row of a table: one key a column, `null` only where the column is nullable. */
export type RowOf<T extends TableSchema> = {
  readonly [C in T['columns'][number] as C['name']]: C['nullable'] extends true ? Value<C> | null : Value<C>;
};
