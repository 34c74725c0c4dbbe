import pyarrow as pa
import pyarrow.parquet as pq

from tables import files, main, plain_rows


def report(table):
    return {"types": {field.name: str(field.type) for field in table.schema}, "rows": plain_rows(table.to_pylist())}


def mapped(path):
    """Opens an Arrow file without copying it into memory."""
    before = pa.total_allocated_bytes()
    table = pa.ipc.open_file(pa.memory_map(path)).read_all()
    assert pa.total_allocated_bytes() == before, f"{path} was copied"
    return table


def read(dataset, table):
    return {
        "parquet": report(pa.concat_tables(map(pq.read_table, files(dataset, table, "parquet")))),
        "arrow": report(pa.concat_tables(map(mapped, files(dataset, table, "arrow")))),
    }


main(read)
