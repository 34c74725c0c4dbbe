"""Builds a dataset: plans it, has its parts built on a Ray cluster, and publishes it."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import ray

from yanlun_ray.builder import BuildFailed, Built, Crashed
from yanlun_ray.task import Site, build_part

# Tasks under way for each of the cluster's CPUs: one runs, one waits for it.
TASKS_A_CPU = 2


@dataclass(frozen=True)
class Finished:
    """How a run ended."""

    # The program's exit code: 0 published or nothing to do, 3 a check refused.
    exit_code: int
    # Parts that this run built.
    built: int
    # Documents that crashed a worker each time; they are rows of the rejects table.
    quarantined: tuple[str, ...]


def build_dataset(
    job: str,
    parts: str,
    *,
    command: Sequence[str] = ("yanlun",),
    flags: Sequence[str] = (),
    attempts: int = 3,
    node_options: str = "",
    tell: Callable[[str], None] = print,
) -> Finished:
    """Builds and publishes a dataset on the cluster that Ray is connected to.

    parts: a folder that all nodes see under this path; input and output folders have to be seen by all, too.
    command: how the program is called on every node.
    flags: flags of `plan-parts`, such as --input DIR and --output DIR.
    attempts: a document that has crashed so many workers is put in quarantine.
    node_options: NODE_OPTIONS of the processes that build, such as --max-old-space-size=2048.

    Call it again after a failure: finished parts are kept.
    """
    built = 0
    while True:
        quarantine = _read_quarantine(parts)
        missing = _plan(command, job, parts, flags, quarantine)
        tell(f"{len(missing)} parts to build")
        site = Site(tuple(command), parts, node_options, _fingerprint(parts))
        fresh, poison = _build_all(site, missing, attempts, tell)
        built += fresh
        if not poison:
            break
        tell(f"In quarantine: {', '.join(sorted(poison))}")
        _quarantine_file(parts).write_text(json.dumps(sorted({*quarantine, *poison}), ensure_ascii=False), "utf-8")
    tell(f"{built} parts built; publishing")
    exit_code = subprocess.run([*command, "publish-parts", parts], check=False).returncode
    return Finished(exit_code, built, quarantine)


def _quarantine_file(parts: str) -> Path:
    return Path(parts) / "quarantine.json"


def _read_quarantine(parts: str) -> tuple[str, ...]:
    path = _quarantine_file(parts)
    return tuple(json.loads(path.read_text("utf-8"))) if path.exists() else ()


def _plan(command: Sequence[str], job: str, parts: str, flags: Sequence[str], quarantine: Sequence[str]) -> list[int]:
    setting = ["--set", f"input.quarantine={json.dumps(quarantine, ensure_ascii=False)}"] if quarantine else []
    call = subprocess.run([*command, "plan-parts", job, parts, *flags, *setting, "--json"], capture_output=True, check=False)
    if call.returncode != 0:
        raise BuildFailed(call.stderr.decode(errors="replace").strip())
    missing: list[int] = json.loads(call.stdout)["missing"]
    return missing


def _fingerprint(parts: str) -> str:
    return hashlib.sha256((Path(parts) / "plan.json").read_bytes()).hexdigest()


def _build_all(site: Site, numbers: Sequence[int], attempts: int, tell: Callable[[str], None]) -> tuple[int, set[str]]:
    """Builds the parts; gives how many were built, and the documents that crashed too many workers."""
    crashes: Counter[tuple[int, str | None]] = Counter()
    poison: set[str] = set()
    built = 0
    for outcome, again in _outcomes(site, numbers):
        if isinstance(outcome, Built):
            built += outcome.new
            continue
        tell(f"Part {outcome.number}: the worker died ({outcome.exit_code}) at {outcome.doc_id or 'its start'}")
        crashes[(outcome.number, outcome.doc_id)] += 1
        if crashes[(outcome.number, outcome.doc_id)] < attempts:
            again(outcome.number)
        elif outcome.doc_id is None:
            raise BuildFailed(f"Workers die before they read a document (exit code {outcome.exit_code}).")
        else:
            poison.add(outcome.doc_id)
    return built, poison


def _outcomes(site: Site, numbers: Sequence[int]) -> Iterator[tuple[Built | Crashed, Callable[[int], None]]]:
    """Outcomes as they come, each with the way to have a part built again; keeps the cluster busy and its queue short."""
    waiting = iter(numbers)
    pending: list[ray.ObjectRef] = []

    def submit(number: int) -> None:
        pending.append(build_part.remote(site, number))

    while True:
        room = max(1, TASKS_A_CPU * int(ray.cluster_resources().get("CPU", 1))) - len(pending)
        for number in islice(waiting, max(0, room)):
            submit(number)
        if not pending:
            return
        done, rest = ray.wait(pending, num_returns=1)
        pending[:] = rest
        for outcome in ray.get(done):
            yield outcome, submit
