import duckdb
import pyarrow.dataset as ds

from tables import files, main, plain_rows


def report(relation):
    rows = [dict(zip(relation.columns, row)) for row in relation.fetchall()]
    return {"types": {name: str(kind) for name, kind in zip(relation.columns, relation.types)}, "rows": plain_rows(rows)}


def read(dataset, table):
    arrow = ds.dataset(files(dataset, table, "arrow"), format="arrow")
    return {"parquet": report(duckdb.read_parquet(files(dataset, table, "parquet"))), "arrow": report(duckdb.from_arrow(arrow))}


main(read)
