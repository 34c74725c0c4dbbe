import os
import tempfile

cache = tempfile.TemporaryDirectory()
os.environ["HF_HOME"] = cache.name
os.environ["HF_HUB_OFFLINE"] = "1"

import datasets  # noqa: E402

from tables import files, main, plain_rows  # noqa: E402

datasets.disable_progress_bars()


def report(dataset):
    return {"types": {name: str(feature) for name, feature in dataset.features.items()}, "rows": plain_rows(dataset)}


def from_files(table, container, paths):
    return report(datasets.load_dataset(container, data_files=paths, split="train"))


def read(dataset, table):
    """From the files of each container and, by the card, from the folder; a table without rows isn't in the card."""
    found = {container: from_files(table, container, files(dataset, table, container)) for container in ["parquet", "arrow"]}
    if table not in datasets.get_dataset_config_names(dataset):
        return found
    return {**found, "folder": report(datasets.load_dataset(dataset, table, split="train"))}


main(read)
