"""Input from an object store, and published versions to one, by pyarrow's file systems (s3://, gs://; tried with S3's protocol).

In a store a version is a prefix, and a small object beside it names the one to read:

    s3://bucket/datasets/reported-speech/latest                   the version's name
    s3://bucket/datasets/reported-speech/VERSION/manifest.json
    s3://bucket/datasets/reported-speech/VERSION/sentences/…

An object appears whole or not at all, and `latest` is written when all others are there: whoever follows it never reads half a
version. Versions are kept until somebody deletes them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pyarrow import fs

# Requests at the same time; a store answers each after some tens of milliseconds.
REQUESTS = 16


def fetch(uri: str, folder: Path) -> int:
    """Makes a folder hold just the objects below a URI; gives how many were fetched.

    What has the size and the time of its object isn't fetched again.
    """
    store, base = fs.FileSystem.from_uri(uri)
    objects = {_below(info.path, base): info for info in _files(store, base)}
    for path in [path for path in folder.rglob("*") if path.is_file() and str(path.relative_to(folder)) not in objects]:
        path.unlink()

    def is_new(name: str) -> bool:
        path, info = folder / name, objects[name]
        return not path.exists() or (path.stat().st_size, path.stat().st_mtime_ns) != (info.size, info.mtime_ns)

    def get(name: str) -> None:
        path, info = folder / name, objects[name]
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.partial")
        _copy(store, info.path, fs.LocalFileSystem(), str(partial))
        os.utime(partial, ns=(info.mtime_ns, info.mtime_ns))
        os.replace(partial, path)

    fresh = [name for name in objects if is_new(name)]
    _all(get, fresh)
    return len(fresh)


def publish(dataset: Path, uri: str) -> str:
    """Copies the published version of a dataset to a store, then makes it the latest there; gives its name.

    dataset: what readers open, `OUTPUT/reported-speech`.

    Objects that are there already aren't sent again, and files of the version before are copied within the store.
    """
    version = dataset.resolve()
    store, prefix = fs.FileSystem.from_uri(uri)
    base = f"{prefix.rstrip('/')}/{dataset.name}"
    place = f"{base}/{version.name}"
    text = (version / "manifest.json").read_text("utf-8")
    files = {output["path"]: output for output in json.loads(text)["outputs"]}
    there = {_below(info.path, place): info.size for info in _files(store, place)}
    older, known = _latest(store, base)

    def put(path: str) -> None:
        if known.get(path) == files[path]["sha256"]:
            store.copy_file(f"{older}/{path}", f"{place}/{path}")
        else:
            _copy(fs.LocalFileSystem(), str(version / path), store, f"{place}/{path}")

    _all(put, [path for path, output in files.items() if there.get(path) != output["bytes"]])
    _write(store, f"{place}/manifest.json", text)
    _write(store, f"{base}/latest", f"{version.name}\n")
    return version.name


def _latest(store: fs.FileSystem, base: str) -> tuple[str, dict[str, str]]:
    """The prefix of the version that readers see, and the checksums of its files; nothing before the first."""
    if store.get_file_info(f"{base}/latest").type != fs.FileType.File:
        return "", {}
    older = f"{base}/{_read(store, f'{base}/latest').strip()}"
    return older, {output["path"]: output["sha256"] for output in json.loads(_read(store, f"{older}/manifest.json"))["outputs"]}


def _files(store: fs.FileSystem, base: str) -> list[fs.FileInfo]:
    found = store.get_file_info(fs.FileSelector(base, recursive=True, allow_not_found=True))
    return [info for info in found if info.type == fs.FileType.File]


def _below(path: str, base: str) -> str:
    """A path below another one; no object may lead out of the folder that it is fetched to."""
    name = path.removeprefix(f"{base.rstrip('/')}/")
    if name == path or ".." in name.split("/"):
        raise ValueError(f"{path} is not below {base}")
    return name


def _copy(source: fs.FileSystem, path: str, target: fs.FileSystem, to: str) -> None:
    fs.copy_files(path, to, source_filesystem=source, destination_filesystem=target, use_threads=False)


def _read(store: fs.FileSystem, path: str) -> str:
    with store.open_input_stream(path) as stream:
        return bytes(stream.read()).decode()


def _write(store: fs.FileSystem, path: str, text: str) -> None:
    with store.open_output_stream(path) as stream:
        stream.write(text.encode())


def _all(work: Callable[[str], None], names: Iterable[str]) -> None:
    with ThreadPoolExecutor(REQUESTS) as threads:
        for _ in threads.map(work, names):
            pass
