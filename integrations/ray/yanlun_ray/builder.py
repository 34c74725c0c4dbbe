"""One `build-parts` process, and what it says of the parts that it builds."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass

# With these the program has said what is wrong (docs/operations.md); any other end is a crash.
FAILED, USAGE = 1, 2


class BuildFailed(Exception):
    """The program refused to build, and would again: the message is its own."""


@dataclass(frozen=True)
class Built:
    """A part that is finished in the parts folder."""

    number: int
    new: bool


@dataclass(frozen=True)
class Crashed:
    """The process died while it built a part."""

    number: int
    # The document that it was at; None when it hadn't begun.
    doc_id: str | None
    exit_code: int


class Builder:
    """Keeps a `build-parts` process, which loads its dictionaries once, and builds one part after the other with it."""

    def __init__(self, command: Sequence[str], parts: str, node_options: str) -> None:
        self._messages = tempfile.TemporaryFile()
        environment = {**os.environ, "NODE_OPTIONS": node_options} if node_options else None
        self._process = subprocess.Popen(
            [*command, "build-parts", parts, "--json"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._messages,
            env=environment,
        )

    def build(self, number: int) -> Built | Crashed:
        """Builds the part; the builder can't be used any more after a crash or an exception."""
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(b"%d\n" % number)
            self._process.stdin.flush()
        except BrokenPipeError:
            return self._ended(number, None)
        doc_id: str | None = None
        for line in self._process.stdout:
            if not line.endswith(b"\n"):
                break  # Killed while it wrote.
            event = json.loads(line)
            if event["event"] == "part":
                return Built(number, event["built"])
            doc_id = event["doc_id"]
        return self._ended(number, doc_id)

    def close(self) -> None:
        """Ends the process after the part that it is at."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait()

    def _ended(self, number: int, doc_id: str | None) -> Crashed:
        exit_code = self._process.wait()
        if exit_code in (FAILED, USAGE):
            self._messages.seek(0)
            raise BuildFailed(self._messages.read().decode(errors="replace").strip())
        return Crashed(number, doc_id, exit_code)
