"""What the table of worlds does not show: connections spent, time, cancelling, interception, event loops."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.rdp.probe import BUDGET, probe
from app.rdp.result import Rdp, Tls
from app.rdp.tcp import Tcp
from tests.lab import listeners
from tests.lab.listeners import NEGOTIATED_HYBRID, Listener, answer, listen
from tests.lab.process import LOOPBACK, program
from tests.lab.windows import start_windows
from tests.lab.worlds import FAKE, World

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("world", FAKE)
async def test_few_connections_are_spent(world: str, tmp_path: Path) -> None:
    with FAKE[world](tmp_path) as server:
        assert isinstance(server, Listener)
        await probe(LOOPBACK, server.port, 0.6, control_ports=lambda _: ())
        assert 1 <= server.connections <= 3  # two more are for the control ports


async def test_a_healthy_server_without_nla_costs_one_connection(tmp_path: Path) -> None:
    with listen(answer(listeners.NO_NEGOTIATION)) as server:
        await probe(LOOPBACK, server.port, 2.0)
        assert server.connections == 1


@pytest.mark.parametrize("script", [listeners.silent, listeners.close_after_request])
async def test_something_that_answers_for_every_port_is_noticed(script: listeners.Script) -> None:
    with listen(script) as server, listen(script) as other, listen(script) as third:
        result = await probe(LOOPBACK, server.port, 0.5, control_ports=lambda _: (other.port, third.port))
        assert result.intercepted
        result = await probe(LOOPBACK, server.port, 0.5, control_ports=lambda _: (other.port, 1))
        assert not result.intercepted


async def test_the_whole_probe_has_a_budget() -> None:
    """A server that uses up the limit of every step: slow confirm, slow handshake, and again for the next one."""

    def slow(connection: socket.socket, stopping: threading.Event) -> None:
        connection.settimeout(5)
        connection.recv(64)
        stopping.wait(0.35)
        connection.sendall(NEGOTIATED_HYBRID)
        connection.recv(4096)
        stopping.wait(0.35)

    limit = 0.4
    with listen(slow) as server:
        started = time.perf_counter()
        result = await probe(LOOPBACK, server.port, limit)
        assert time.perf_counter() - started < BUDGET * limit + 1
    assert result.rdp is Rdp.NEGOTIATED
    assert result.tls is Tls.FAILED


PLACES: Mapping[str, World] = {
    "connecting": lambda _: listeners.start_black_hole(),
    "X.224": lambda _: listen(listeners.silent),
    "TLS": FAKE["silent in tls"],
    "CredSSP": start_windows,
}


@pytest.mark.parametrize("place", PLACES)
async def test_cancelling_closes_the_sockets(place: str, tmp_path: Path) -> None:
    with PLACES[place](tmp_path) as server:
        # Somewhere in each layer of a fast server; once where the others stand still.
        delays = [step * 0.002 for step in range(1, 12)] if place == "CredSSP" else [0.3]
        for delay in delays:
            task = asyncio.create_task(probe(LOOPBACK, server.port, 5.0))
            await asyncio.sleep(delay)
            started = time.perf_counter()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            assert time.perf_counter() - started < 1
            assert task.done()
        if isinstance(server, Listener):
            assert await asyncio.to_thread(server.wait_for, lambda s: s.open_connections == 0)
        assert not [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]


TOLD = """
import asyncio, json, sys
from app.rdp.probe import probe

def tell(result):
    print(json.dumps([result.tcp, result.rdp, result.security, result.challenge and result.challenge.computer_name]))

address, port = sys.argv[1], int(sys.argv[2])
"""
ON_ASYNCIO = TOLD + "tell(asyncio.run(probe(address, port, 1.0)))"
ON_QT = (
    TOLD
    + """
import qasync
from PySide6.QtWidgets import QApplication
application = QApplication([])
with qasync.QEventLoop(application) as loop:
    tell(loop.run_until_complete(probe(address, port, 1.0)))
    black_hole = int(sys.argv[3])
    tell(loop.run_until_complete(probe(address, black_hole, 1.0)))
    closed = loop.run_until_complete(probe(address, 1, 1.0))
    tell(closed)
"""
)


def run_apart(code: str, *arguments: object, before: tuple[str, ...] = ()) -> list[object]:
    """Run code in a fresh interpreter where every warning is an error, and return what it told, line by line."""
    told = subprocess.run(
        [*before, sys.executable, "-W", "error", "-X", "dev", "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert "Warning" not in told.stderr
    return [json.loads(line) for line in told.stdout.splitlines()]


def test_the_loop_of_the_window(tmp_path: Path) -> None:
    with start_windows(tmp_path) as server, listeners.start_black_hole() as hole:
        told = run_apart(ON_QT, LOOPBACK, server.port, hole.port)
    assert told == [
        ["open", "negotiated", "hybrid_ex", "WIN-LAB01"],
        ["timed_out", None, None, None],
        ["refused", None, None, None],
    ]


def test_no_warning_is_left_behind(tmp_path: Path) -> None:
    with start_windows(tmp_path) as server:
        assert run_apart(ON_ASYNCIO, LOOPBACK, server.port) == [["open", "negotiated", "hybrid_ex", "WIN-LAB01"]]


def own_network() -> tuple[str, ...]:
    """Return the words that run a command in a network of its own, or skip the test."""
    apart = (program("unshare"), "-rn")
    if subprocess.run([*apart, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system allows no network namespaces of one's own")
    return apart


@pytest.mark.parametrize(
    ("route", "outcome"),
    [("prohibit", Tcp.BLOCKED_LOCALLY), ("unreachable", Tcp.UNREACHABLE), ("blackhole", Tcp.UNREACHABLE)],
)
def test_what_this_computer_itself_forbids(route: str, outcome: Tcp) -> None:
    apart, ip = own_network(), program("ip")
    script = f'{ip} link set lo up && {ip} route add {route} 192.0.2.0/24 && exec "$@"'
    told = run_apart(ON_ASYNCIO, "192.0.2.1", 3389, before=(*apart, "sh", "-c", script, "sh"))
    assert told == [[outcome.value, None, None, None]]


def test_no_network_at_all() -> None:
    told = run_apart(ON_ASYNCIO, "192.0.2.1", 3389, before=own_network())
    assert told == [["unreachable", None, None, None]]
