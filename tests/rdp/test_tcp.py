from __future__ import annotations

import asyncio
import errno
import socket
import time
from collections.abc import Mapping
from typing import Any

import pytest

from app.rdp.tcp import Attempt, NameNotFound, Tcp, classify, connect, connect_fastest, error_name, resolve
from tests.lab import listeners
from tests.lab.listeners import listen
from tests.lab.process import LOOPBACK, free_port


class WindowsError(OSError):
    """An error as Windows raises it, on every system."""

    def __init__(self, code: int) -> None:
        super().__init__(errno.EINVAL, "")
        self.winerror = code


@pytest.mark.parametrize(
    ("number", "outcome"),
    [
        (errno.ECONNREFUSED, Tcp.REFUSED),
        (errno.ETIMEDOUT, Tcp.TIMED_OUT),
        (errno.EHOSTUNREACH, Tcp.UNREACHABLE),
        (errno.ENETUNREACH, Tcp.UNREACHABLE),
        (errno.EADDRNOTAVAIL, Tcp.UNREACHABLE),
        (errno.ECONNRESET, Tcp.RESET),
        (errno.EACCES, Tcp.BLOCKED_LOCALLY),
        (errno.EPERM, Tcp.BLOCKED_LOCALLY),
    ],
)
def test_errno(number: int, outcome: Tcp) -> None:
    assert classify(OSError(number, "")) is outcome
    assert error_name(OSError(number, "")) == errno.errorcode[number]


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (10013, Tcp.BLOCKED_LOCALLY),
        (10051, Tcp.UNREACHABLE),
        (10054, Tcp.RESET),
        (10060, Tcp.TIMED_OUT),
        (10061, Tcp.REFUSED),
        (10065, Tcp.UNREACHABLE),
        (121, Tcp.TIMED_OUT),
        (1225, Tcp.REFUSED),
        (1231, Tcp.UNREACHABLE),
        (5, Tcp.BLOCKED_LOCALLY),
    ],
)
def test_winerror(code: int, outcome: Tcp) -> None:
    assert classify(WindowsError(code)) is outcome
    assert error_name(WindowsError(code)) == f"WinError {code}"


async def test_an_address_needs_no_lookup() -> None:
    assert await resolve("192.0.2.1", 3389, 1.0) == ("192.0.2.1",)
    assert await resolve("2001:DB8::1", 3389, 1.0) == ("2001:db8::1",)


async def test_a_name_gives_its_addresses_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    found = ["192.0.2.1", "192.0.2.1", *(f"192.0.2.{n}" for n in range(2, 9))]
    answer_with(monkeypatch, [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 3389)) for address in found])
    assert await resolve("srv.example", 3389, 1.0) == ("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4")


@pytest.mark.parametrize(
    ("code", "no_answer"), [(socket.EAI_NONAME, False), (socket.EAI_AGAIN, True), (11001, False), (11002, True)]
)
async def test_an_unknown_name_is_told_from_silent_name_servers(
    code: int, no_answer: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_with(monkeypatch, socket.gaierror(code, ""))
    with pytest.raises(NameNotFound) as caught:
        await resolve("srv.example", 3389, 1.0)
    assert caught.value.no_answer is no_answer


async def test_name_servers_that_never_answer_end_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_: object, **__: object) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", never)
    with pytest.raises(NameNotFound) as caught:
        await resolve("srv.example", 3389, 0.1)
    assert caught.value.no_answer


def answer_with(monkeypatch: pytest.MonkeyPatch, answer: object) -> None:
    async def getaddrinfo(*_: object, **__: object) -> object:
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo)


async def test_every_address_is_reported_and_the_open_one_is_used() -> None:
    port = free_port()
    with socket.create_server(("127.0.0.2", port)):
        attempts, chosen, wire = await connect_fastest((LOOPBACK, "127.0.0.2"), port, 2.0)
        assert wire is not None
        wire.close()
        await asyncio.sleep(0)
    assert [(a.address, a.outcome) for a in attempts] == [(LOOPBACK, Tcp.REFUSED), ("127.0.0.2", Tcp.OPEN)]
    assert chosen is attempts[1]


async def test_a_slow_address_is_not_awaited_once_another_is_open() -> None:
    with listeners.start_black_hole() as hole, socket.create_server(("127.0.0.2", hole.port)):
        started = time.perf_counter()
        attempts, chosen, wire = await connect_fastest((LOOPBACK, "127.0.0.2"), hole.port, 10.0)
        assert time.perf_counter() - started < 5
        assert wire is not None
        wire.close()
        await asyncio.sleep(0)
    assert [a.outcome for a in attempts] == [Tcp.NOT_AWAITED, Tcp.OPEN]
    assert chosen.address == "127.0.0.2"


async def test_silent_addresses_share_one_time_limit() -> None:
    with listeners.start_black_hole() as hole:
        started = time.perf_counter()
        attempts, chosen, wire = await connect_fastest((LOOPBACK,) * 4, hole.port, 0.5)
        assert time.perf_counter() - started < 1.5
    assert wire is None
    assert {a.outcome for a in attempts} == {chosen.outcome} == {Tcp.TIMED_OUT}


OUTCOMES: Mapping[str, Tcp] = {
    "192.0.2.1": Tcp.UNREACHABLE,
    "192.0.2.2": Tcp.TIMED_OUT,
    "192.0.2.3": Tcp.REFUSED,
    "192.0.2.4": Tcp.BLOCKED_LOCALLY,
}


@pytest.mark.parametrize(
    ("addresses", "telling"),
    [
        (("192.0.2.1", "192.0.2.2"), "192.0.2.2"),
        (("192.0.2.2", "192.0.2.3"), "192.0.2.3"),
        (("192.0.2.1", "192.0.2.4"), "192.0.2.4"),
    ],
)
async def test_the_most_telling_failure_counts(
    addresses: tuple[str, ...], telling: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def attempt(address: str, *_: object) -> tuple[Attempt, None]:
        return Attempt(address, "ipv4", OUTCOMES[address], 0.0), None

    monkeypatch.setattr("app.rdp.tcp.connect", attempt)
    _, chosen, _ = await connect_fastest(addresses, 3389, 1.0)
    assert chosen.address == telling


async def test_an_exhausted_computer_is_a_defect_not_an_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    async def exhausted(*_: Any) -> None:
        raise OSError(errno.EMFILE, "too many open files")

    monkeypatch.setattr("asyncio.open_connection", exhausted)
    with pytest.raises(OSError, match="too many open files"):
        await connect(LOOPBACK, 3389, 1.0)


async def test_cancelling_closes_what_was_opened() -> None:
    with listen(listeners.silent) as server:
        for turns in range(12):  # somewhere between starting and being connected
            task = asyncio.create_task(connect_fastest((LOOPBACK,) * 2, server.port, 5.0))
            for _ in range(turns):
                await asyncio.sleep(0)
            if task.cancel():
                with pytest.raises(asyncio.CancelledError):
                    await task
            elif wire := task.result()[2]:
                wire.close()
        await asyncio.sleep(0.1)
        assert await asyncio.to_thread(server.wait_for, lambda s: s.open_connections == 0)
