"""A faithful fake of a Windows server's Remote Desktop port, up to the NTLM challenge.

Follows [MS-RDPBCGR] 2.2.1.2, [MS-CSSP] 2.2.1 and [MS-NLMP] 2.2.1.2 with its own encoders, so that a mistake of the
program's parsers is not mirrored here.
"""

from __future__ import annotations

import socket
import ssl
import struct
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from tests.lab.certificates import Pair, make_pair
from tests.lab.listeners import DISCONNECTED, Listener, failure

SSL, HYBRID, HYBRID_EX = 1, 2, 8
SIGNATURE = b"NTLMSSP\x00"


@dataclass(frozen=True)
class Windows:
    """How the server introduces itself and behaves."""

    name: str = "WIN-LAB01"
    domain: str = "CORP"
    dns_domain: str = "corp.example"
    build: tuple[int, int, int] = (10, 0, 20348)
    clock_skew: float = 0.0
    """Seconds that its clock is ahead."""
    tells_time: bool = True
    nla_required: bool = True
    accepts: str = "any"
    """Which NTLM tokens: any, spnego, or none (NTLM switched off)."""
    error_code: int = 0
    """Sent in place of the challenge when it refuses: an NTSTATUS."""


def start_windows(folder: Path, world: Windows = Windows(), certificate: Pair | None = None) -> Listener:
    """Start the fake server."""
    pair = certificate or make_pair(folder, world.name)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)

    def script(connection: socket.socket, stopping: threading.Event) -> None:
        connection.settimeout(5)
        request = _exactly(connection, 19)
        if len(request) < 19:
            return
        (wanted,) = struct.unpack("<I", request[15:])
        if not wanted & (HYBRID | HYBRID_EX):
            reply = failure(5) if world.nla_required else _confirm(SSL if wanted & SSL else 0)
            connection.sendall(reply)
            return
        connection.sendall(_confirm(HYBRID_EX if wanted & HYBRID_EX else HYBRID))
        with context.wrap_socket(connection, server_side=True) as tls:
            _introduce(tls, world)

    return Listener(script)


def _confirm(protocol: int) -> bytes:
    return bytes.fromhex("030000130ed000001234") + struct.pack("<BBBHI", 0, 2, 0x1F, 8, protocol)


def _introduce(tls: ssl.SSLSocket, world: Windows) -> None:
    head = tls.recv(2)
    if len(head) < 2 or head[0] != 0x30 or head[1] >= 0x80:
        tls.sendall(DISCONNECTED)
        return
    asked = tls.recv(head[1])
    wrapped = bytes.fromhex("06062b0601050502") in asked
    if SIGNATURE not in asked or world.accepts == "none" or (world.accepts == "spnego" and not wrapped):
        if world.error_code:
            tls.sendall(der(0x30, _version() + der(0xA4, der(0x02, struct.pack(">I", world.error_code)))))
        return
    token = challenge(world)
    if wrapped:
        token = der(0xA1, der(0x30, der(0xA0, bytes.fromhex("0a0101")) + der(0xA2, der(0x04, token))))
    tls.sendall(der(0x30, _version() + der(0xA1, der(0x30, der(0x30, der(0xA0, der(0x04, token)))))))
    tls.recv(1)


def challenge(world: Windows) -> bytes:
    """Return the second NTLM message."""
    pairs = [(2, _wide(world.domain)), (1, _wide(world.name))]
    pairs += [(4, _wide(world.dns_domain)), (3, _wide(f"{world.name}.{world.dns_domain}"))]
    if world.tells_time:
        ticks = int((time.time() + world.clock_skew + 11_644_473_600) * 10_000_000)
        pairs.append((7, struct.pack("<Q", ticks)))
    info = b"".join(struct.pack("<HH", kind, len(value)) + value for kind, value in [*pairs, (0, b"")])
    target = _wide(world.domain)
    major, minor, build = world.build
    return b"".join(
        (
            SIGNATURE,
            struct.pack("<I", 2),
            struct.pack("<HHI", len(target), len(target), 56),
            struct.pack("<I", 0xE28A8215),
            b"\x01\x23\x45\x67\x89\xab\xcd\xef",
            bytes(8),
            struct.pack("<HHI", len(info), len(info), 56 + len(target)),
            struct.pack("<BBH3xB", major, minor, build, 15),
            target,
            info,
        )
    )


def _version() -> bytes:
    return der(0xA0, der(0x02, b"\x06"))


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def der(tag: int, content: bytes) -> bytes:
    size = len(content)
    length = bytes([size]) if size < 128 else b"\x82" + struct.pack(">H", size)
    return bytes([tag]) + length + content


def _exactly(connection: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count and (more := connection.recv(count - len(data))):
        data += more
    return data
