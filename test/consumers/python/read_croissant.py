import os

import mlcroissant

from tables import main, plain


def value_of(value):
    return [value_of(item) for item in value] if isinstance(value, list) else plain(value.decode() if isinstance(value, bytes) else value)


def rows_of(dataset, table):
    for row in dataset.records(table):
        yield {name.removeprefix(f"{table}/"): value_of(value.tolist() if hasattr(value, "tolist") else value) for name, value in row.items()}


def read(folder, table):
    """Checks croissant.json by mlcroissant's rules and reads the table by it."""
    dataset = mlcroissant.Dataset(jsonld=os.path.join(folder, "croissant.json"))
    assert not dataset.metadata.ctx.issues.errors, dataset.metadata.ctx.issues.errors
    types = {field.name: "" for records in dataset.metadata.record_sets if records.uuid == table for field in records.fields}
    return {"croissant": {"types": types, "rows": list(rows_of(dataset, table))}}


main(read)
