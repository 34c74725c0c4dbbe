import pandas as pd

from tables import files, main, plain_rows


def report(frame):
    return {"types": {name: str(dtype) for name, dtype in frame.dtypes.items()}, "rows": plain_rows(frame.to_dict("records"))}


def read(dataset, table):
    parquet = pd.concat(map(pd.read_parquet, files(dataset, table, "parquet")), ignore_index=True)
    arrow = pd.concat(map(pd.read_feather, files(dataset, table, "arrow")), ignore_index=True)
    return {"parquet": report(parquet), "arrow": report(arrow)}


main(read)
