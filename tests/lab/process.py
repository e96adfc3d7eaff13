"""Real servers as child processes on loopback: started on a free port, ready when they listen, stopped clean."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil
import pytest

LOOPBACK = "127.0.0.1"
START_LIMIT = 20.0


@dataclass
class Server:
    """A running server; stop it, or use it in a with statement."""

    port: int
    ends: list[Callable[[], None]] = field(default_factory=list)
    address: str = LOOPBACK

    def stop(self) -> None:
        while self.ends:
            self.ends.pop()()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.stop()


def free_port() -> int:
    with socket.create_server((LOOPBACK, 0)) as listener:
        return int(listener.getsockname()[1])


def program(*names: str) -> str:
    """Return the first of these programs that is installed, or skip the test."""
    search = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    for name in names:
        if found := shutil.which(name, path=search):
            return found
    pytest.skip(f"{' or '.join(names)} is not installed")


def start(command: Sequence[str], port: int, log: Path, environment: Mapping[str, str] | None = None) -> Server:
    """Start a program and wait until it listens on the port; its output goes to the log."""
    process = spawn(command, log, environment)
    server = Server(port, [lambda: end(process)])
    try:
        wait_until(lambda: is_listening(port), process, log)
    except BaseException:
        server.stop()
        raise
    return server


def spawn(command: Sequence[str], log: Path, environment: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    with log.open("ab") as output:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program with all that it started, and wait until it is gone."""
    for kill in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, kill)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(3)
            break
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)  # a child that outlived its parent


def wait_until(ready: Callable[[], object], process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_LIMIT
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"{process.args!r} did not start:\n{log.read_text(errors='replace')[-2000:]}")
        time.sleep(0.02)


def is_listening(port: int) -> bool:
    """Look into the kernel's table instead of connecting: some servers take one connection at a time."""
    return any(c.status == psutil.CONN_LISTEN and c.laddr[1:2] == (port,) for c in psutil.net_connections("tcp"))


@contextmanager
def stopping_on_error(server: Server) -> Iterator[None]:
    """Stop what was started so far when the rest of a start fails."""
    try:
        yield
    except BaseException:
        server.stop()
        raise
