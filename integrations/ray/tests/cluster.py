"""A cluster of two raylets on one machine, which can lose one."""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import struct
import subprocess

from ray.cluster_utils import Cluster

SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1
REQUEST = "16sH14x"


def raise_loopback() -> None:
    """Brings up `lo` unless it is up: in a new network namespace it is down."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        answer = fcntl.ioctl(any_socket, SIOCGIFFLAGS, struct.pack(REQUEST, b"lo", 0))
        flags: int = struct.unpack(REQUEST, answer)[1]
        if not flags & IFF_UP:
            fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack(REQUEST, b"lo", flags | IFF_UP))


def start(nodes: int, cpus: int = 1) -> Cluster:
    """Starts a cluster whose nodes have so many CPUs each."""
    cluster = Cluster()
    for _ in range(nodes):
        add_node(cluster, cpus)
    cluster.wait_for_nodes()
    return cluster


def add_node(cluster: Cluster, cpus: int) -> None:
    """Ray gives a node 30 seconds to start, which a busy machine may not manage at once."""
    head = {} if cluster.head_node else {"include_dashboard": False}
    for attempt in range(3):
        try:
            cluster.add_node(num_cpus=cpus, object_store_memory=80_000_000, **head)
            return
        except Exception:
            if attempt == 2:
                raise


def processes(word: str) -> list[tuple[int, str]]:
    """Process id and command line of the processes whose command line has a word in it."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                line = file.read().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if word in line and int(pid) != os.getpid():
            found.append((int(pid), line))
    return found


def builders(parts: str) -> list[int]:
    """Ids of the processes that build parts of this folder."""
    return [pid for pid, line in processes(f"build-parts {parts} ") if "node" in line]


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)
