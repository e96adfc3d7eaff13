"""The cache of systemd-resolved, asked over its own socket: JSON with stable names, no tool's output to read.

Protocol: varlink interface io.systemd.Resolve, as in systemd's source (src/resolve/resolved-varlink.c); flags as in
org.freedesktop.resolve1(5).
"""

from __future__ import annotations

import ipaddress
import json
import socket
import sys
from pathlib import Path
from typing import Any

from app.context import NotAvailable
from app.language import Text

SOCKET = Path("/run/systemd/resolve/io.systemd.Resolve")

_NO_SEARCH = 1 << 8
_NO_SYNTHESIZE = 1 << 11
_NO_ZONE = 1 << 13
_NO_TRUST_ANCHOR = 1 << 14
_NO_NETWORK = 1 << 15
_CACHE_ONLY = _NO_SEARCH | _NO_SYNTHESIZE | _NO_ZONE | _NO_TRUST_ANCHOR | _NO_NETWORK

_UNKNOWN_HERE = frozenset(
    f"io.systemd.Resolve.{error}" for error in ("NoSource", "NoSuchResourceRecord", "DNSError", "NoNameServers")
)
_SECONDS = 3.0


def cached_addresses(name: str, path: Path = SOCKET) -> tuple[str, ...]:
    """Return the addresses of a name in the cache of systemd-resolved. Raises NotAvailable without that service."""
    question = {
        "method": "io.systemd.Resolve.ResolveHostname",
        "parameters": {"name": name, "family": socket.AF_UNSPEC, "flags": _CACHE_ONLY},
    }
    try:
        answer = _call(question, path)
    except (OSError, ValueError):
        raise NotAvailable(Text("This computer has no DNS cache that can be read.")) from None
    if "error" in answer:
        if answer["error"] in _UNKNOWN_HERE:
            return ()
        raise NotAvailable(Text("The DNS service of this computer does not say what it remembers."))
    entries = answer.get("parameters", {}).get("addresses", ())
    return tuple(str(ipaddress.ip_address(bytes(entry["address"]))) for entry in entries)


def _call(question: object, path: Path) -> dict[str, Any]:
    """Send one message and return the answer; both are JSON that ends with a zero byte."""
    if sys.platform == "win32":
        raise OSError("this system has no such sockets")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_SECONDS)
        connection.connect(str(path))
        connection.sendall(json.dumps(question).encode() + b"\0")
        received = b""
        while not received.endswith(b"\0"):
            piece = connection.recv(65536)
            if not piece:
                raise ValueError("the answer ends early")
            received += piece
    answer = json.loads(received[:-1])
    if not isinstance(answer, dict):
        raise ValueError("the answer is no object")  # noqa: TRY004 - what came is wrong, not what was passed
    return answer
