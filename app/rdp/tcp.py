"""Opening the TCP connection: every address of the server is tried, and each outcome is told apart."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

GRACE = 0.4
"""Seconds that the other addresses still get once one of them is open."""

MOST_ADDRESSES = 4
"""More would look like a scan to the guards of the server."""

NAME_NO_ANSWER = "EAI_AGAIN"

_NO_ANSWER_FROM_DNS = frozenset({socket.EAI_AGAIN, 11002})  # 11002: Winsock's WSATRY_AGAIN


class Tcp(StrEnum):
    """How opening a connection ended."""

    OPEN = "open"
    REFUSED = "refused"
    TIMED_OUT = "timed_out"
    UNREACHABLE = "unreachable"
    RESET = "reset"
    BLOCKED_LOCALLY = "blocked_locally"
    """This computer itself forbade it: a firewall, a security product or a prohibiting route."""
    NAME_NOT_FOUND = "name_not_found"
    NOT_AWAITED = "not_awaited"
    """Another address was faster. Only in the list of addresses."""


class NameNotFound(Exception):
    """The name has no address. `no_answer`: the name servers did not answer, so the name may well exist."""

    def __init__(self, proof: str, *, no_answer: bool) -> None:
        super().__init__(proof)
        self.no_answer = no_answer


class Closed(Exception):
    """The peer ended the connection, by an orderly close or a reset: Windows often shows the one as the other."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One address and how connecting to it ended."""

    address: str
    family: str
    """ipv4 or ipv6."""
    outcome: Tcp
    seconds: float
    error: str = ""
    """The system's own name of the error, such as ECONNREFUSED."""


class Wire:
    """One open connection, as plain bytes."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def send(self, data: bytes) -> None:
        """Send all of it. Raises Closed."""
        try:
            self._writer.write(data)
            await self._writer.drain()
        except OSError as error:
            raise Closed(error_name(error)) from error

    async def receive(self) -> bytes:
        """Return the next bytes, at least one. Raises Closed."""
        try:
            data = await self._reader.read(4096)
        except OSError as error:
            raise Closed(error_name(error)) from error
        if not data:
            raise Closed("FIN")
        return data

    def close(self) -> None:
        """Give the socket back at once, whatever is still under way."""
        self._writer.transport.abort()


async def resolve(name: str, port: int, limit: float) -> tuple[str, ...]:
    """Return the addresses of a name in the system's order of preference, an IP address unchanged.

    Raises NameNotFound, also after `limit` seconds.
    """
    try:
        return (str(ipaddress.ip_address(name)),)
    except ValueError:
        pass  # a name
    try:
        async with asyncio.timeout(limit):
            found = await asyncio.get_running_loop().getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except TimeoutError as error:
        raise NameNotFound(f"{NAME_NO_ANSWER} ({limit:g} s)", no_answer=True) from error
    except socket.gaierror as error:
        code = error.errno or 0
        raise NameNotFound(f"getaddrinfo {code}", no_answer=code in _NO_ANSWER_FROM_DNS) from error
    except (UnicodeError, ValueError) as error:  # no name server is asked for what cannot be a name
        raise NameNotFound(f"getaddrinfo: {error}", no_answer=False) from error
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))[:MOST_ADDRESSES]


async def connect(address: str, port: int, limit: float) -> tuple[Attempt, Wire | None]:
    """Open one connection to an IP address within `limit` seconds. A failing network is an outcome, never raised."""
    started = time.perf_counter()
    outcome, error, wire = Tcp.OPEN, "", None
    try:
        async with asyncio.timeout(limit):
            wire = Wire(*await asyncio.open_connection(address, port))
    except TimeoutError:
        outcome, error = Tcp.TIMED_OUT, "ETIMEDOUT"
    except OSError as failure:
        if failure.errno in _LIMITS_OF_THIS_COMPUTER:
            raise
        outcome, error = classify(failure), error_name(failure)
    seconds = round(time.perf_counter() - started, 4)
    return Attempt(address, _family(address), outcome, seconds, error), wire


async def connect_fastest(
    addresses: Sequence[str], port: int, limit: float
) -> tuple[tuple[Attempt, ...], Attempt, Wire | None]:
    """Connect to all addresses side by side, so that they share one time limit.

    Returns every attempt, the one that counts, and its open connection if there is one.
    """
    tasks = [asyncio.create_task(connect(address, port, limit)) for address in addresses]
    started = time.perf_counter()
    kept: Wire | None = None
    try:
        await _until_one_is_open(tasks)
        seconds = round(time.perf_counter() - started, 4)
        attempts = tuple(
            task.result()[0] if task.done() else Attempt(address, _family(address), Tcp.NOT_AWAITED, seconds)
            for address, task in zip(addresses, tasks, strict=True)
        )
        await _cancel(tasks)
        chosen = min(attempts, key=lambda a: (_TELLING.index(a.outcome), a.seconds if a.outcome is Tcp.OPEN else 0))
        kept = tasks[attempts.index(chosen)].result()[1]
        return attempts, chosen, kept
    finally:
        await _cancel(tasks)
        for task in tasks:
            wire = None if task.cancelled() or task.exception() else task.result()[1]
            if wire is not None and wire is not kept:
                wire.close()


async def _cancel(tasks: Sequence[asyncio.Task[tuple[Attempt, Wire | None]]]) -> None:
    """Cancel what still runs and wait for its end. Does not give way to others when nothing runs any more."""
    running = [task for task in tasks if not task.done()]
    for task in running:
        task.cancel()
    if running:
        await asyncio.wait(running)


async def _until_one_is_open(tasks: Sequence[asyncio.Task[tuple[Attempt, Wire | None]]]) -> None:
    pending = set(tasks)
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        if any(task.result()[0].outcome is Tcp.OPEN for task in done):
            break
    if pending:
        await asyncio.wait(pending, timeout=GRACE)


def _family(address: str) -> str:
    return "ipv6" if ":" in address else "ipv4"


# Which of several failed addresses tells most: an answer of the server before silence, silence before "no way there"
# (a computer without IPv6 reports every IPv6 address as unreachable).
_TELLING = (
    Tcp.OPEN,
    Tcp.REFUSED,
    Tcp.RESET,
    Tcp.BLOCKED_LOCALLY,
    Tcp.TIMED_OUT,
    Tcp.UNREACHABLE,
    Tcp.NOT_AWAITED,
    Tcp.NAME_NOT_FOUND,
)

_LIMITS_OF_THIS_COMPUTER = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOBUFS})

# The Proactor loop of Windows reports Win32 codes where a plain socket reports Winsock's.
_BY_WINERROR = {
    5: Tcp.BLOCKED_LOCALLY,  # ERROR_ACCESS_DENIED
    64: Tcp.RESET,  # ERROR_NETNAME_DELETED
    121: Tcp.TIMED_OUT,  # ERROR_SEM_TIMEOUT
    1225: Tcp.REFUSED,  # ERROR_CONNECTION_REFUSED
    1231: Tcp.UNREACHABLE,  # ERROR_NETWORK_UNREACHABLE
    1232: Tcp.UNREACHABLE,  # ERROR_HOST_UNREACHABLE
    1234: Tcp.REFUSED,  # ERROR_PORT_UNREACHABLE
    1236: Tcp.RESET,  # ERROR_CONNECTION_ABORTED
    10013: Tcp.BLOCKED_LOCALLY,  # WSAEACCES
    10053: Tcp.RESET,  # WSAECONNABORTED
    10054: Tcp.RESET,  # WSAECONNRESET
    10060: Tcp.TIMED_OUT,  # WSAETIMEDOUT
    10061: Tcp.REFUSED,  # WSAECONNREFUSED
}

_BY_ERRNO = {
    errno.EACCES: Tcp.BLOCKED_LOCALLY,
    errno.EPERM: Tcp.BLOCKED_LOCALLY,
    errno.ECONNREFUSED: Tcp.REFUSED,
    errno.ECONNRESET: Tcp.RESET,
    errno.ECONNABORTED: Tcp.RESET,
    errno.ETIMEDOUT: Tcp.TIMED_OUT,
}


def classify(error: OSError) -> Tcp:
    """Return what a failed connect means. What no table knows counts as "no way there" (no route, no network)."""
    code = getattr(error, "winerror", None)
    if code in _BY_WINERROR:
        return _BY_WINERROR[code]
    return _BY_ERRNO.get(error.errno or 0, Tcp.UNREACHABLE)


def error_name(error: OSError) -> str:
    """Return the system's own name of an error, in no language: ECONNREFUSED, WinError 10061."""
    code = getattr(error, "winerror", None)
    if code:
        return f"WinError {code}"
    return errno.errorcode.get(error.errno or 0, type(error).__name__)
