import polars as pl

from tables import files, main, plain_rows


def report(frame):
    return {"types": {name: str(dtype) for name, dtype in frame.schema.items()}, "rows": plain_rows(frame.iter_rows(named=True))}


def read(dataset, table):
    return {
        "parquet": report(pl.scan_parquet(files(dataset, table, "parquet"), glob=False).collect()),
        "arrow": report(pl.concat(map(pl.read_ipc, files(dataset, table, "arrow")))),
    }


main(read)
