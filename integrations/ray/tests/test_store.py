"""Reading from and publishing to a store with S3's protocol, on a server on this machine."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyarrow import fs
from ray.cluster_utils import Cluster

import cluster as clusters
from test_cluster import YANLUN, files_of
from yanlun_ray import store

SERVER = Path(__file__).parents[3] / ".venv" / "s3" / "node_modules" / ".bin" / "s3rver"
PORT = 4568


@pytest.fixture(scope="module", autouse=True)
def bucket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[fs.S3FileSystem]:
    if not SERVER.exists():
        pytest.skip("s3rver could not be installed")
    clusters.raise_loopback()
    os.environ |= {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{PORT}",
        "AWS_ACCESS_KEY_ID": "S3RVER",
        "AWS_SECRET_ACCESS_KEY": "S3RVER",
        "AWS_DEFAULT_REGION": "us-east-1",
        # This server is older than the checksums that the library sends otherwise.
        "AWS_REQUEST_CHECKSUM_CALCULATION": "when_required",
    }
    folder = tmp_path_factory.mktemp("store")
    server = subprocess.Popen([SERVER, "-d", folder, "-a", "127.0.0.1", "-p", str(PORT), "-s", "--configure-bucket", "bucket"], stdout=subprocess.PIPE)
    assert server.stdout is not None
    assert server.stdout.readline()  # It says where it listens.
    yield fs.FileSystem.from_uri("s3://bucket")[0]
    server.kill()
    server.wait()


def put(bucket: fs.S3FileSystem, path: str, text: str) -> None:
    with bucket.open_output_stream(f"bucket/{path}") as stream:
        stream.write(text.encode())


def objects(bucket: fs.S3FileSystem, prefix: str) -> dict[str, bytes]:
    found = bucket.get_file_info(fs.FileSelector(f"bucket/{prefix}", recursive=True, allow_not_found=True))
    return {info.path.removeprefix(f"bucket/{prefix}/"): bucket.open_input_stream(info.path).read() for info in found if info.type == fs.FileType.File}


def test_fetches_what_is_new_and_drops_what_is_gone(bucket: fs.S3FileSystem, tmp_path: Path) -> None:
    put(bucket, "in/港口/一 号.txt", "船长陆远帆表示，今天停航。")
    put(bucket, "in/b.txt", "今天没有风。")
    assert store.fetch("s3://bucket/in", tmp_path) == 2
    assert (tmp_path / "港口" / "一 号.txt").read_text("utf-8") == "船长陆远帆表示，今天停航。"
    assert store.fetch("s3://bucket/in", tmp_path) == 0
    put(bucket, "in/c.txt", "今天有风。")
    bucket.delete_file("bucket/in/b.txt")
    assert store.fetch("s3://bucket/in", tmp_path) == 1
    assert sorted(path.name for path in tmp_path.rglob("*.txt")) == ["c.txt", "一 号.txt"]


def local_version(output: Path, *reports: str) -> Path:
    source = output / "in"
    source.mkdir(exist_ok=True)
    for number, report in enumerate(reports):
        (source / f"{number}.txt").write_text(report, "utf-8")
    call = clusters.run(*YANLUN, "build-dataset", "--input", str(source), "--output", str(output))
    assert call.returncode == 0, call.stderr
    return output / "reported-speech"


def test_names_a_version_as_the_latest_when_all_of_it_is_there(bucket: fs.S3FileSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dataset = local_version(tmp_path, "船长陆远帆表示，今天停航。")
    first = store.publish(dataset, "s3://bucket/out")
    expected = {f"{first}/{path}": content for path, content in files_of(tmp_path).items()}
    assert objects(bucket, "out/reported-speech") == {**expected, "latest": f"{first}\n".encode()}

    second = local_version(tmp_path, "船长陆远帆表示，今天停航。", "今天没有风。").resolve().name
    monkeypatch.setattr(store, "_write", broken)
    with pytest.raises(ConnectionError):
        store.publish(dataset, "s3://bucket/out")
    assert objects(bucket, "out/reported-speech")["latest"] == f"{first}\n".encode()
    monkeypatch.undo()
    assert store.publish(dataset, "s3://bucket/out") == second
    there = objects(bucket, "out/reported-speech")
    assert there["latest"] == f"{second}\n".encode()
    assert {path: content for path, content in there.items() if path.startswith(first)} == expected
    assert {path.removeprefix(f"{second}/"): content for path, content in there.items() if path.startswith(second)} == files_of(tmp_path)


def broken(*_: object) -> None:
    raise ConnectionError("the connection is gone")


def test_copies_files_of_the_version_before_within_the_store(bucket: fs.S3FileSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dataset = local_version(tmp_path, "船长陆远帆表示，今天停航。")
    store.publish(dataset, "s3://bucket/again")
    sent: list[str] = []
    copy = store._copy
    monkeypatch.setattr(store, "_copy", lambda *copied: (sent.append(copied[1]), copy(*copied)))
    assert store.publish(dataset, "s3://bucket/again") == dataset.resolve().name
    assert sent == []
    local_version(tmp_path, "船长陆远帆表示，今天停航。", "")
    store.publish(dataset, "s3://bucket/again")
    names = {Path(path).name for path in sent}
    assert "rejects.parquet" in names and "speakers.parquet" not in names
    monkeypatch.undo()
    version = dataset.resolve().name
    assert {path.removeprefix(f"{version}/"): content for path, content in objects(bucket, "again/reported-speech").items() if path.startswith(version)} == files_of(tmp_path)


def test_builds_from_a_store_and_publishes_to_it(bucket: fs.S3FileSystem, tmp_path: Path) -> None:
    for number in range(20):
        put(bucket, f"reports/{number}.txt", f"第{number}号渡船的船长陆远帆表示，今天停航。")
    cluster: Cluster = clusters.start(nodes=1)
    command = [sys.executable, "-m", "yanlun_ray", "build-dataset", "--address", cluster.address, "--parts", str(tmp_path / "parts")]
    command += ["--yanlun", " ".join(YANLUN), "--input", "s3://bucket/reports", "--output", str(tmp_path), "--copy-to", "s3://bucket/datasets"]
    start = time.monotonic()
    call = clusters.run(*command)
    print(f"from a store and to it in {time.monotonic() - start:.1f} s")
    cluster.shutdown()
    assert call.returncode == 0, call.stderr
    assert "20 files fetched" in call.stdout
    there = objects(bucket, "datasets/reported-speech")
    version = there.pop("latest").decode().strip()
    assert {path.removeprefix(f"{version}/"): content for path, content in there.items()} == files_of(tmp_path)
