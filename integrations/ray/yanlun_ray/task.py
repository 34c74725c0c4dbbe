"""The task that Ray runs: one part, built on whichever node."""

from __future__ import annotations

from dataclasses import dataclass

import ray

from yanlun_ray.builder import Builder, Built, Crashed


@dataclass(frozen=True)
class Site:
    """What every task of a run shares."""

    command: tuple[str, ...]
    parts: str
    node_options: str
    # Changes with the plan: a process knows only the plan that it began with.
    plan: str


_builders: dict[Site, Builder] = {}

# Ray runs a task anew this often when its worker or its whole node dies; the part's files are written once nevertheless.
NODE_LOSSES = 20


@ray.remote(num_cpus=1, max_retries=NODE_LOSSES, scheduling_strategy="SPREAD")
def build_part(site: Site, number: int) -> Built | Crashed:
    """Builds a part. Ray's worker processes are used again, and with them the builder."""
    builder = _builders.get(site)
    if builder is None:
        for old in _builders.values():
            old.close()
        _builders.clear()
        builder = _builders[site] = Builder(site.command, site.parts, site.node_options)
    whole = False
    try:
        outcome = builder.build(number)
        whole = isinstance(outcome, Built)
        return outcome
    finally:
        if not whole:
            del _builders[site]
