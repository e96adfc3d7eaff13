"""The first two NTLM messages, [MS-NLMP] 2.2.1.1 and 2.2.1.2: a server introduces itself before anybody signs in.

No user name and no password is sent, so no account can be locked and no failed sign-in is logged.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

SIGNATURE: Final = b"NTLMSSP\x00"

_UNICODE = 0x00000001
_VERSION = 0x02000000
_EPOCH_DIFFERENCE = 11_644_473_600  # seconds from 1601, the epoch of Windows, to 1970

# AV_PAIR ids, [MS-NLMP] 2.2.2.1.
_END, _COMPUTER, _DOMAIN, _DNS_COMPUTER, _DNS_DOMAIN, _TIMESTAMP = 0, 1, 2, 3, 4, 7

_LATEST = 253_402_300_799  # the end of the year 9999: beyond it a server's time is rubbish


@dataclass(frozen=True, slots=True)
class Challenge:
    """What the server says about itself; empty where it says nothing."""

    computer_name: str = ""
    dns_name: str = ""
    domain: str = ""
    dns_domain: str = ""
    os_build: str = ""
    """major.minor.build, such as 10.0.20348."""
    time: float | None = None
    """The server's clock, in seconds since 1970."""


def negotiate() -> bytes:
    """Return the first message: 40 bytes that ask for a challenge and name nobody."""
    return SIGNATURE + struct.pack("<II", 1, 0xE2088297) + bytes(16) + bytes.fromhex("0a00614a0000000f")


def parse_challenge(token: bytes) -> Challenge | None:
    """Read the second message, bare or inside a SPNEGO token. None if there is none; any bytes are safe."""
    start = token.find(SIGNATURE)
    message = token[start:] if start >= 0 else b""
    if len(message) < 48 or message[8:12] != b"\x02\x00\x00\x00":
        return None
    (flags,) = struct.unpack_from("<I", message, 20)
    length, _, offset = struct.unpack_from("<HHI", message, 40)
    info = message[offset : offset + length] if offset >= 48 and offset + length <= len(message) else b""
    pairs = dict(_pairs(info))
    return Challenge(
        computer_name=_text(pairs.get(_COMPUTER, b"")),
        dns_name=_text(pairs.get(_DNS_COMPUTER, b"")),
        domain=_text(pairs.get(_DOMAIN, b"")),
        dns_domain=_text(pairs.get(_DNS_DOMAIN, b"")),
        os_build=_build(message, flags),
        time=_time(pairs.get(_TIMESTAMP, b"")),
    )


def _pairs(info: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(info):
        kind, length = struct.unpack_from("<HH", info, at)
        at += 4
        if kind == _END or at + length > len(info):
            return
        yield kind, info[at : at + length]
        at += length


def _text(value: bytes) -> str:
    """Decode a name; what is not printable is dropped, because it is shown to people."""
    return "".join(c for c in value.decode("utf-16-le", "replace") if c.isprintable())[:255]


def _build(message: bytes, flags: int) -> str:
    if not flags & _VERSION or len(message) < 56:
        return ""
    major, minor, build = struct.unpack_from("<BBH", message, 48)
    return f"{major}.{minor}.{build}"


def _time(value: bytes) -> float | None:
    if len(value) != 8:
        return None
    (ticks,) = struct.unpack("<Q", value)
    seconds = ticks / 10_000_000 - _EPOCH_DIFFERENCE
    return float(seconds) if 0 < seconds <= _LATEST else None
