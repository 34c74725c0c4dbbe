"""A dataset from a cluster of two nodes is the local one, byte for byte, whatever dies on the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ray.cluster_utils import Cluster

import cluster as clusters

CLI = str(Path(__file__).parents[3] / "dist" / "cli.js")
YANLUN = ("node", CLI)
RECORDS = 5000


@pytest.fixture(scope="module", autouse=True)
def loopback() -> None:
    clusters.raise_loopback()


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Invented reports, enough for several parts; or those of a folder named in REPORTS."""
    if os.environ.get("REPORTS"):
        return Path(os.environ["REPORTS"])
    folder = tmp_path_factory.mktemp("corpus")
    lines = [json.dumps({"text": f"第{n}号渡船的船长陆远帆表示，今天风大，{n % 7}点以后停航。乘客在码头等候。"}, ensure_ascii=False) for n in range(RECORDS)]
    (folder / "ferries.jsonl").write_text("\n".join(lines), "utf-8")
    (folder / "empty.txt").write_text("", "utf-8")
    return folder


@pytest.fixture(scope="module")
def local(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a local run."""
    output = tmp_path_factory.mktemp("local")
    call = clusters.run(*YANLUN, "build-dataset", "--input", str(corpus), "--output", str(output), "--concurrency", "2")
    assert call.returncode == 0, call.stderr
    return files_of(output)


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    started = clusters.start(nodes=2)
    yield started
    started.shutdown()


def files_of(output: Path) -> dict[str, bytes]:
    dataset = output / "reported-speech"
    return {str(path.relative_to(dataset)): path.read_bytes() for path in dataset.rglob("*") if path.is_file()}


class Driver:
    """The command, running."""

    def __init__(self, cluster: Cluster, corpus: Path, folder: Path, *flags: str) -> None:
        self.parts, self.output = folder / "parts", folder / "out"
        command = [sys.executable, "-m", "yanlun_ray", "build-dataset", "--address", cluster.address, "--parts", str(self.parts)]
        command += ["--yanlun", " ".join(YANLUN), "--input", str(corpus), "--output", str(self.output), *flags]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Waits for something to happen in the run; it may not end before."""
        while not holds():
            assert self.process.poll() is None, self.process.communicate()[0]
            time.sleep(0.02)

    def finished(self) -> list[Path]:
        """The outlines of finished parts; one that is just being written lies in a hidden folder."""
        return list(self.parts.glob("built/[!.]*/part.json"))

    def result(self) -> str:
        try:
            said = self.process.communicate(timeout=240)[0]
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError(f"not finished after 240 s: {self.process.communicate()[0]}") from None
        assert self.process.returncode == 0, said
        return said


def test_builds_the_local_bytes_though_a_worker_is_killed_in_the_middle_of_a_part(cluster: Cluster, corpus: Path, local: dict[str, bytes], tmp_path: Path) -> None:
    driver = Driver(cluster, corpus, tmp_path)
    driver.wait_until(lambda: any(driver.parts.glob("built/.building-*")) and bool(clusters.builders(str(driver.parts))))
    clusters.kill(clusters.builders(str(driver.parts))[0])
    said = driver.result()
    assert "the worker died (-9)" in said
    assert files_of(driver.output) == local


def test_builds_the_local_bytes_though_a_node_is_lost(cluster: Cluster, corpus: Path, local: dict[str, bytes], tmp_path: Path) -> None:
    driver = Driver(cluster, corpus, tmp_path)
    driver.wait_until(lambda: len(clusters.builders(str(driver.parts))) == 2)
    start = time.monotonic()
    (lost,) = cluster.worker_nodes
    cluster.remove_node(lost, allow_graceful=False)
    driver.result()
    print(f"complete {time.monotonic() - start:.1f} s after the loss of a node")
    assert files_of(driver.output) == local


def test_goes_on_where_a_killed_driver_stopped(cluster: Cluster, corpus: Path, local: dict[str, bytes], tmp_path: Path) -> None:
    first = Driver(cluster, corpus, tmp_path)
    first.wait_until(lambda: len(first.finished()) >= 1)
    first.process.kill()
    first.process.wait()
    kept = {path: path.stat().st_mtime_ns for path in first.finished()}
    again = Driver(cluster, corpus, tmp_path)
    again.result()
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    assert files_of(again.output) == local


def test_puts_a_document_that_crashes_each_worker_into_the_rejects(cluster: Cluster, tmp_path: Path) -> None:
    corpus = tmp_path / "in"
    corpus.mkdir()
    (corpus / "small.txt").write_text("船长陆远帆表示，今天停航。", "utf-8")
    (corpus / "huge.txt").write_text("船长陆远帆表示，今天停航。\n" * 150_000, "utf-8")
    driver = Driver(cluster, corpus, tmp_path, "--attempts", "2", "--node-options=--max-old-space-size=220")
    said = driver.result()
    assert said.count("at huge") == 2 and "In quarantine: huge" in said
    expected = tmp_path / "local"
    call = clusters.run(*YANLUN, "build-dataset", "--input", str(corpus), "--output", str(expected), "--set", 'input.quarantine=["huge"]')
    assert call.returncode == 0, call.stderr
    assert files_of(driver.output) == files_of(expected)
    assert b"quarantined" in files_of(driver.output)["rejects.arrow"]
