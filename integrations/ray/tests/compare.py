"""What a cluster costs beside a local run, on reports of yours: npm run bench:ray -- FOLDER [WIDTHS]

A width is the number of local workers and of nodes of one CPU; 2 and 1 unless given.

Prints seconds, and processor seconds of all processes (Ray's own, too), which say more on a machine that isn't quiet.
Checks that all runs give the same bytes.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import ray

import cluster as clusters
from test_cluster import CLI, files_of
from yanlun_ray import build_dataset

PR_SET_CHILD_SUBREAPER = 36


def adopt_orphans() -> None:
    """Makes this process the parent of what its descendants leave behind, so that their time is counted."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)


def processor_seconds() -> float:
    """Of all descendants that have ended."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0] != 0:
            pass
    times = os.times()
    return times.children_user + times.children_system


def local(command: list[str], corpus: str, workers: int, output: Path) -> tuple[float, float]:
    start, before = time.monotonic(), processor_seconds()
    subprocess.run([*command, "build-dataset", "--input", corpus, "--output", str(output), "--concurrency", str(workers)], check=True, stdout=sys.stderr)
    return time.monotonic() - start, processor_seconds() - before


def on_ray(command: list[str], corpus: str, nodes: int, output: Path, parts: Path) -> tuple[list[float], float]:
    """Seconds of planning, building and publishing, without those of starting the cluster; processor seconds of all."""
    before = processor_seconds()
    cluster = clusters.start(nodes)
    ray.init(address=cluster.address, log_to_driver=False)
    times = [time.monotonic()]
    flags = ["--input", corpus, "--output", str(output)]
    build_dataset("build-dataset", str(parts), command=command, flags=flags, tell=lambda _: times.append(time.monotonic()))
    times.append(time.monotonic())
    ray.shutdown()
    cluster.shutdown()
    time.sleep(2)  # Ray's processes end by themselves.
    return [end - start for start, end in zip(times, times[1:])], processor_seconds() - before


def main() -> None:
    corpus, command = sys.argv[1], ["node", CLI]
    clusters.raise_loopback()
    adopt_orphans()
    scratch = Path(tempfile.mkdtemp(prefix="yanlun-compare-"))
    print("| run | seconds | planning | building | publishing | processor seconds |")
    print("|---|---:|---:|---:|---:|---:|")
    seen = []
    for width in [int(width) for width in sys.argv[2:]] or [2, 1]:
        alone, processor = local(command, corpus, width, scratch / f"local-{width}")
        print(f"| local, {width} workers | {alone:.1f} | | | | {processor:.1f} |", flush=True)
        steps, processor = on_ray(command, corpus, width, scratch / f"ray-{width}", scratch / f"parts-{width}")
        print(f"| Ray, {width} nodes of 1 CPU | {sum(steps):.1f} | {' | '.join(f'{step:.1f}' for step in steps)} | {processor:.1f} |", flush=True)
        seen += [files_of(scratch / f"local-{width}"), files_of(scratch / f"ray-{width}")]
    print(f"\nthe same bytes: {all(files == seen[0] for files in seen)}")
    shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
