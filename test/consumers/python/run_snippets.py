"""Runs the loading examples of a dataset's card, each block after the other, as a reader would paste them."""

import os
import re
import sys
import tempfile

cache = tempfile.TemporaryDirectory()
os.environ["HF_HOME"] = cache.name

import datasets  # noqa: E402
import duckdb  # noqa: E402

datasets.disable_progress_bars()
dataset = sys.argv[1]
os.chdir(dataset)
card = open("README.md", encoding="utf-8").read()
names = {}
ran = 0
for language, code in re.findall(r"^```(python|sql)\n(.*?)^```", card, re.M | re.S):
    if language == "python":
        exec(code.replace("path/of/this/folder", dataset), names)
    else:
        assert duckdb.sql(code).fetchall(), code
    ran += 1
print(ran, len(names["sentences"]), len(names["test"]))
