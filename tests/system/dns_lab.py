"""Real name servers on loopback: one dnsmasq each, with records of one's choice, on a port of its own."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

DNSMASQ = shutil.which("dnsmasq", path="/usr/sbin:/usr/bin:/usr/local/sbin")

needs_dnsmasq = pytest.mark.skipif(DNSMASQ is None, reason="needs dnsmasq")


def free_port() -> int:
    """Return a port that is free for UDP and TCP at the moment."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp:
        tcp.bind(("127.0.0.1", 0))
        return int(tcp.getsockname()[1])


@contextmanager
def name_servers(folder: Path, *worlds: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Run one name server a world (name -> addresses) and yield them as "127.0.0.1#port"."""
    with ExitStack() as stack:
        yield tuple(stack.enter_context(_name_server(folder, world)) for world in worlds)


@contextmanager
def _name_server(folder: Path, world: dict[str, tuple[str, ...]]) -> Iterator[str]:
    assert DNSMASQ
    port = free_port()
    records = [f"--host-record={name},{address}" for name, addresses in world.items() for address in addresses]
    records += [f"--txt-record={name},empty" for name, addresses in world.items() if not addresses]
    options = ["--keep-in-foreground", "--no-resolv", "--no-hosts", "--no-daemon", "--conf-file=/dev/null", "--user="]
    where = [
        "--listen-address=127.0.0.1",
        "--bind-interfaces",
        f"--port={port}",
        f"--pid-file={folder / str(port)}.pid",
    ]
    process = subprocess.Popen(
        [DNSMASQ, *options, *where, "--local=/test/", *records], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(port, process)
        yield f"127.0.0.1#{port}"
    finally:
        process.terminate()
        process.wait(5)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        assert process.poll() is None, f"dnsmasq ended with {process.returncode}"
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("dnsmasq did not start")
