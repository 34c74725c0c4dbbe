import pyarrow as pa
import pyarrow.parquet as pq

from tables import files, main, plain_rows


def report(table):
    return {"types": {field.name: str(field.type) for field in table.schema}, "rows": plain_rows(table.to_pylist())}


def mapped(path):
    """Opens an Arrow file without copying it into memory."""
    source = pa.memory_map(path)
    whole = source.read_buffer()
    table = pa.ipc.open_file(source).read_all()
    buffers = [buffer for column in table.columns for chunk in column.chunks for buffer in chunk.buffers() if buffer and buffer.size]
    assert all(0 <= buffer.address - whole.address < whole.size for buffer in buffers), f"{path} was copied"
    return table


def read(dataset, table):
    return {
        "parquet": report(pa.concat_tables(map(pq.read_table, files(dataset, table, "parquet")))),
        "arrow": report(pa.concat_tables(map(mapped, files(dataset, table, "arrow")))),
    }


main(read)
