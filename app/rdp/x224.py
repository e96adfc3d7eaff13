"""The first exchange of Remote Desktop: connection request and confirm, [MS-RDPBCGR] 2.2.1.1 and 2.2.1.2."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SSL: Final = 0x01
HYBRID: Final = 0x02
HYBRID_EX: Final = 0x08
EVERY_SECURITY: Final = SSL | HYBRID | HYBRID_EX
"""What the Remote Desktop client of Windows asks for; some servers hang up on combinations they do not know."""
STANDARD_ONLY: Final = 0x00

LONGEST = 512
"""Bytes. A connection confirm has 11 or 19; what announces far more is something else."""


class Security(StrEnum):
    """The security protocol that the server chose."""

    RDP = "rdp"
    TLS = "tls"
    HYBRID = "hybrid"
    RDSTLS = "rdstls"
    HYBRID_EX = "hybrid_ex"
    AAD = "aad"


_SELECTED = {
    0: Security.RDP,
    1: Security.TLS,
    2: Security.HYBRID,
    4: Security.RDSTLS,
    8: Security.HYBRID_EX,
    16: Security.AAD,
}

FAILURES: Final = {
    1: "SSL_REQUIRED_BY_SERVER",
    2: "SSL_NOT_ALLOWED_BY_SERVER",
    3: "SSL_CERT_NOT_ON_SERVER",
    4: "INCONSISTENT_FLAGS",
    5: "HYBRID_REQUIRED_BY_SERVER",
    6: "SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER",
}
"""RDP_NEG_FAILURE codes, [MS-RDPBCGR] 2.2.1.2.2."""

DISCONNECTED: Final = "DISCONNECT_PROVIDER_ULTIMATUM"
"""The name of the message by which a server gives up, T.125."""


@dataclass(frozen=True, slots=True)
class Negotiated:
    """The server speaks Remote Desktop and chose a security protocol."""

    security: Security


@dataclass(frozen=True, slots=True)
class Refused:
    """The server speaks Remote Desktop and refuses what was asked for."""

    code: int

    @property
    def name(self) -> str:
        """Return the protocol's name of the code."""
        return FAILURES.get(self.code, f"UNKNOWN_{self.code}")


@dataclass(frozen=True, slots=True)
class Disconnected:
    """The server speaks the protocol, and ends the connection at once."""


@dataclass(frozen=True, slots=True)
class NotRdp:
    """These bytes are no answer to the request: another program owns the port."""


Answer = Negotiated | Refused | Disconnected | NotRdp


def request(protocols: int) -> bytes:
    """Return the 19 bytes of a connection request.

    It has no cookie: servers ignore it, and it would carry a user name in clear text.
    """
    negotiation = struct.pack("<BBHI", 1, 0, 8, protocols)
    return struct.pack(">BBHBBHHB", 3, 0, 19, 14, 0xE0, 0, 0, 0) + negotiation


def parse(data: bytes) -> Answer | None:
    """Read an answer; None while it is incomplete. Never raises: any bytes are one of the answers."""
    if data[:2] != b"\x03\x00"[: len(data)]:
        return NotRdp()
    if len(data) < 4:
        return None
    length = int.from_bytes(data[2:4], "big")
    if not 7 <= length <= LONGEST:
        return NotRdp()
    return _read(data[4:length]) if len(data) >= length else None


def _read(tpdu: bytes) -> Answer:
    kind = tpdu[1] & 0xF0
    if kind == 0xD0:
        return _confirm(tpdu[7:])
    # A disconnect request, or a data unit that carries the DisconnectProviderUltimatum of T.125.
    if kind == 0x80 or (kind == 0xF0 and tpdu[3:4] and tpdu[3] & 0xFC == 0x20):
        return Disconnected()
    return NotRdp()


def _confirm(block: bytes) -> Answer:
    if not block:
        return Negotiated(Security.RDP)  # a server that knows no negotiation
    if len(block) < 8:
        return NotRdp()
    kind, _flags, length, value = struct.unpack("<BBHI", block[:8])
    if length == 8 and kind == 2 and value in _SELECTED:
        return Negotiated(_SELECTED[value])
    if length == 8 and kind == 3:
        return Refused(value)
    return NotRdp()
