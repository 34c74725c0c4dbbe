"""The command line: yanlun-ray JOB --parts DIR [flags of its own] [flags of plan-parts]."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from pathlib import Path

import ray

from yanlun_ray import store
from yanlun_ray.builder import BuildFailed
from yanlun_ray.dataset import build_dataset


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="yanlun-ray",
        description="Builds a Yanlun dataset on a Ray cluster. All other flags are those of plan-parts (--output, --job-file, --set).",
        allow_abbrev=False,
    )
    parser.add_argument("job")
    parser.add_argument("--parts", required=True, help="folder for plan and parts that all nodes see under this path")
    parser.add_argument("--input", help="as for plan-parts, or s3://BUCKET/PREFIX, which is fetched into the parts folder first")
    parser.add_argument("--copy-to", help="s3://BUCKET/PREFIX that gets the published version, too")
    parser.add_argument("--yanlun", default="yanlun", help="how Yanlun is called on every node, such as 'node /opt/yanlun/dist/cli.js'")
    parser.add_argument("--address", help="of the cluster; without it, Ray's own rules decide, and start a local one in the end")
    parser.add_argument("--attempts", type=int, default=3, help="a document that crashed so many workers is put in quarantine (default 3)")
    parser.add_argument("--node-options", default="", help="NODE_OPTIONS of the building processes, such as --max-old-space-size=2048")
    own, flags = parser.parse_known_args()
    ray.init(address=own.address, log_to_driver=False)
    try:
        finished = build_dataset(
            own.job,
            own.parts,
            command=shlex.split(own.yanlun),
            flags=[*_input(own.input, Path(own.parts)), *flags],
            attempts=own.attempts,
            node_options=own.node_options,
        )
        if own.copy_to and finished.exit_code == 0:
            print(f"{own.copy_to} has version {store.publish(_published(Path(own.parts)), own.copy_to)}")
    except (BuildFailed, OSError) as failure:
        print(failure, file=sys.stderr)
        return 1
    return finished.exit_code


def _input(given: str | None, parts: Path) -> list[str]:
    """The flags for the input; what lies in a store is fetched."""
    if given is None:
        return []
    if "://" not in given:
        return ["--input", given]
    folder = parts / "input"
    folder.mkdir(parents=True, exist_ok=True)
    print(f"{store.fetch(given, folder)} files fetched")
    return ["--input", str(folder)]


def _published(parts: Path) -> Path:
    output: dict[str, str] = json.loads((parts / "plan.json").read_text("utf-8"))["job"]["output"]
    return Path(output["folder"], output["dataset"])


if __name__ == "__main__":
    sys.exit(main())
