"""One question to one name server, past every cache of this computer."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dns.resolver import Resolver

_DNS_PORT = 53


class Trouble(StrEnum):
    """Why a name server gave no address."""

    NO_SUCH_NAME = "no_such_name"
    NO_ADDRESS = "no_address"
    """The name exists, but has no address."""
    REFUSED = "refused"
    """The server answered, but with a refusal or a failure of its own."""
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Reply:
    """What one name server said about a name."""

    server: str
    addresses: tuple[str, ...] = ()
    trouble: Trouble | None = None
    """None when there are addresses."""


def ask(server: str, name: str, timeout: float) -> Reply:
    """Ask a name server for the IPv4 and IPv6 addresses of a name.

    The server is an IP address, or address#port where the port is not 53.
    The name is taken as complete: no search domain is added. Takes at most `timeout` seconds for both families.
    """
    resolver = _resolver(server)
    deadline = time.monotonic() + timeout
    first, trouble = _ask_for(resolver, name, "A", timeout)
    if trouble in (Trouble.NO_SUCH_NAME, Trouble.NO_ANSWER):
        return Reply(server, (), trouble)
    second, other = _ask_for(resolver, name, "AAAA", max(deadline - time.monotonic(), 0.1))
    addresses = (*first, *second)
    return Reply(server, addresses, None if addresses else trouble or other)


def _resolver(server: str) -> Resolver:
    from dns.resolver import Resolver

    address, _, port = server.partition("#")
    resolver = Resolver(configure=False)
    resolver.nameservers = [address]
    resolver.port = int(port) if port else _DNS_PORT
    resolver.cache = None
    return resolver


def _ask_for(resolver: Resolver, name: str, kind: str, timeout: float) -> tuple[tuple[str, ...], Trouble | None]:
    import dns.exception
    import dns.name
    import dns.resolver as errors

    try:
        answer = resolver.resolve(dns.name.from_text(name.rstrip(".") + "."), kind, lifetime=timeout, search=False)
    except errors.NXDOMAIN:
        return (), Trouble.NO_SUCH_NAME
    except errors.NoAnswer:
        return (), Trouble.NO_ADDRESS
    except errors.NoNameservers:
        return (), Trouble.REFUSED
    except (dns.exception.DNSException, OSError):
        return (), Trouble.NO_ANSWER
    return tuple(record.address for record in answer), None
