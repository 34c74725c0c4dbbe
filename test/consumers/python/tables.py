"""What the readers share: where the tables lie, and how a row looks in plain JSON."""

import datetime
import glob
import json
import math
import os
import sys

TABLES = ["sentences", "documents", "speakers", "topics", "rejects"]


def files(dataset, table, ending):
    """The files of a table in one container, part by part."""
    parts = sorted(glob.glob(f"{glob.escape(os.path.join(dataset, table))}/*.{ending}"))
    return parts or [os.path.join(dataset, f"{table}.{ending}")]


def plain(value):
    """A cell as JSON has it: dates as YYYY-MM-DD, lists of any kind as lists, missing as null."""
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()[:10]
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return None if math.isnan(value) else value


def plain_rows(rows):
    return [{name: plain(value) for name, value in row.items()} for row in rows]


def main(read):
    """Prints what `read(dataset, table)` gives for every table: for each way of reading, the types and the rows."""
    dataset = sys.argv[1]
    json.dump({table: read(dataset, table) for table in TABLES}, sys.stdout)
