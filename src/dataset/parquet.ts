import { Compression, Table, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';

/** Rows in a row group, which is what readers skip, and read in parallel, by: one Arrow batch. */
const ROW_GROUP_ROWS = 65_536;

/**
 * Turns a table's Arrow IPC stream into a Parquet file (zstd, dictionary encoding where it pays). The same stream gives
 * the same bytes.
 *
 * The writer is a WebAssembly module that takes longer to load than a small run: import this file where it is called.
 * All that it allocates is freed by the calls themselves: each takes over its argument.
 */
export function parquetFromArrow(stream: Uint8Array): Uint8Array {
  const properties = new WriterPropertiesBuilder()
    .setCompression(Compression.ZSTD)
    .setDictionaryEnabled(true)
    .setMaxRowGroupSize(ROW_GROUP_ROWS)
    .build();
  return writeParquet(Table.fromIPCStream(stream), properties);
}
