"""The addresses of a name as every program on this computer gets them: hosts file, cache and name servers together."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from enum import StrEnum

from app.system.name_server import Trouble

_NO_DATA = frozenset({getattr(socket, "EAI_NODATA", None), 11004} - {None})
_AGAIN = frozenset({getattr(socket, "EAI_AGAIN", None), 11002} - {None})


class LookupFailed(OSError):
    """The name has no address here; `trouble` says why."""

    def __init__(self, trouble: Trouble, proof: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.proof = proof


class Kind(StrEnum):
    """What sort of address an address is."""

    PUBLIC = "public"
    PRIVATE = "private"
    SHARED = "shared"
    """100.64.0.0/10: of a provider's own network, also used by VPNs."""
    FAKE = "fake"
    """198.18.0.0/15: made up by proxy programs on this computer."""
    LOOPBACK = "loopback"
    LINK_LOCAL = "link_local"
    NOWHERE = "nowhere"
    """0.0.0.0 or ::, which filters answer for blocked names."""


_NETWORKS = tuple(
    (ipaddress.ip_network(network), kind)
    for network, kind in (
        ("127.0.0.0/8", Kind.LOOPBACK),
        ("::1/128", Kind.LOOPBACK),
        ("0.0.0.0/32", Kind.NOWHERE),
        ("::/128", Kind.NOWHERE),
        ("198.18.0.0/15", Kind.FAKE),
        ("10.0.0.0/8", Kind.PRIVATE),
        ("172.16.0.0/12", Kind.PRIVATE),
        ("192.168.0.0/16", Kind.PRIVATE),
        ("fc00::/7", Kind.PRIVATE),
        ("100.64.0.0/10", Kind.SHARED),
        ("169.254.0.0/16", Kind.LINK_LOCAL),
        ("fe80::/10", Kind.LINK_LOCAL),
    )
)


def kind_of(address: str) -> Kind:
    """Return the kind of an IP address."""
    number = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(number, "ipv4_mapped", None)
    return next((kind for network, kind in _NETWORKS if (mapped or number) in network), Kind.PUBLIC)


def is_number(address: str) -> bool:
    """Return whether an address is an IP address, so that there is no name to look up."""
    try:
        ipaddress.ip_address(address)
    except ValueError:
        return False
    return True


async def addresses_of(name: str, limit: float) -> tuple[str, ...]:
    """Return every address of a name, both families, best first.

    Raises LookupFailed, after `limit` seconds at the latest.
    """
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(limit):
            found = await loop.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    except TimeoutError:
        raise LookupFailed(Trouble.NO_ANSWER, "timeout") from None
    except UnicodeError:
        raise LookupFailed(Trouble.NO_SUCH_NAME, "not a valid name") from None
    except socket.gaierror as error:
        raise LookupFailed(_trouble(error.errno), f"getaddrinfo: {error.errno}") from None
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def _trouble(code: int | None) -> Trouble:
    if code in _NO_DATA:
        return Trouble.NO_ADDRESS
    if code in _AGAIN:
        return Trouble.NO_ANSWER
    return Trouble.NO_SUCH_NAME if code in (socket.EAI_NONAME, 11001) else Trouble.REFUSED
