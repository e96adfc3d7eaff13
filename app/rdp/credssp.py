"""The first exchange of network level authentication, [MS-CSSP] 2.2.1: a TSRequest each way, then we hang up."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Protocol

from app.rdp import ntlm
from app.rdp.tcp import Closed

VERSION = 6
LONGEST = 65_536
"""Bytes. A challenge has a few hundred."""

_NTLM_OID = bytes.fromhex("060a2b06010401823702020a")
_SPNEGO_OID = bytes.fromhex("06062b0601050502")

_SEQUENCE, _INTEGER, _OCTETS, _TOKENS, _ERROR = 0x30, 0x02, 0x04, 0xA1, 0xA4


class NoChallenge(Exception):
    """The server gave no challenge: it hung up, refused NTLM, or sent something else."""


class Stream(Protocol):
    """A secure connection."""

    async def send(self, data: bytes) -> None:
        """Send all of it."""
        ...

    async def receive(self) -> bytes:
        """Return the next bytes."""
        ...


@dataclass(frozen=True, slots=True)
class Greeting:
    """The challenge and how far the server's clock is ahead of ours."""

    challenge: ntlm.Challenge
    clock_skew: float | None
    """Seconds; None when the server gives no time."""


async def greet(stream: Stream, *, spnego: bool) -> Greeting:
    """Ask for the challenge. Raises NoChallenge."""
    asked = time.time()
    try:
        await stream.send(ts_request(spnego=spnego))
        answer = await _receive_element(stream)
    except Closed as error:
        raise NoChallenge(f"CredSSP: closed ({error})") from error
    middle = (asked + time.time()) / 2
    token, code = read_ts_request(answer)
    challenge = ntlm.parse_challenge(token)
    if challenge is None:
        raise NoChallenge(f"CredSSP: error 0x{code:08X}" if code else f"CredSSP: no challenge in {answer[:24].hex()}")
    return Greeting(challenge, None if challenge.time is None else round(challenge.time - middle, 1))


def ts_request(*, spnego: bool) -> bytes:
    """Return a TSRequest with the first NTLM message, bare as most servers take it, or wrapped in SPNEGO."""
    token = ntlm.negotiate()
    if spnego:
        mechanisms = _element(0xA0, _element(_SEQUENCE, _NTLM_OID))
        inner = _element(_SEQUENCE, mechanisms + _element(0xA2, _element(_OCTETS, token)))
        token = _element(0x60, _SPNEGO_OID + _element(0xA0, inner))
    tokens = _element(_SEQUENCE, _element(_SEQUENCE, _element(0xA0, _element(_OCTETS, token))))
    version = _element(0xA0, _element(_INTEGER, bytes([VERSION])))
    return _element(_SEQUENCE, version + _element(_TOKENS, tokens))


def read_ts_request(data: bytes) -> tuple[bytes, int]:
    """Return the token and the error code of a TSRequest; empty and 0 where there is none. Any bytes are safe."""
    token, code = b"", 0
    outer = _children(data)
    fields = _children(outer[0][1]) if outer and outer[0][0] == _SEQUENCE else []
    for tag, value in fields:
        if tag == _TOKENS:
            token = value  # the challenge is found in it by its signature
        elif tag == _ERROR:
            number = _children(value)
            code = int.from_bytes(number[0][1][-4:], "big") if number and number[0][0] == _INTEGER else 0
    return token, code


async def _receive_element(stream: Stream) -> bytes:
    data = b""
    while True:
        data += await stream.receive()
        if data[0] != _SEQUENCE:
            raise NoChallenge(f"CredSSP: no TSRequest but {data[:24].hex()}")
        size = _size(data)
        if size is not None and size > LONGEST:
            raise NoChallenge(f"CredSSP: an answer of {size} bytes")
        if size is not None and len(data) >= size:
            return data[:size]


def _element(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(digits)]) + digits + content


def _header(data: bytes) -> tuple[int, int] | None:
    """Return the lengths of header and content of the DER element at the start; None while it is incomplete."""
    if len(data) < 2:
        return None
    if data[1] < 0x80:
        return 2, data[1]
    digits = data[1] & 0x7F
    if digits > 4 or digits == 0:
        return 2, LONGEST + 1  # no TSRequest is that long, nor of unknown length
    if len(data) < 2 + digits:
        return None
    return 2 + digits, int.from_bytes(data[2 : 2 + digits], "big")


def _size(data: bytes) -> int | None:
    header = _header(data)
    return None if header is None else sum(header)


def _children(data: bytes) -> list[tuple[int, bytes]]:
    """Split DER into its elements, as far as they are whole."""
    found = []
    while header := _header(data):
        start, length = header
        if start + length > len(data):
            break
        found.append((data[0], data[start : start + length]))
        data = data[start + length :]
    return found
