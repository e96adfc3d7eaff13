"""Saved Remote Desktop connections: `.rdp` files, lines of `name:type:value`."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.language import Text
from app.model import RDP_PORT

_TYPES = frozenset("isb")
_GATEWAY_NEVER = frozenset({0, 4})


class RdpFileError(ValueError):
    """The contents are not a saved Remote Desktop connection; `why` says so in words for the user."""

    def __init__(self, why: Text) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class RdpFile:
    """A saved connection."""

    host: str = ""
    """Name or IP address without brackets; empty when the file names none."""
    port: int = RDP_PORT
    settings: Mapping[str, str] = field(default_factory=dict)
    """Every setting by its lower-case name, as text."""

    def number(self, name: str) -> int | None:
        """Return a whole-number setting, or None when it is absent or no number."""
        try:
            return int(self.settings[name])
        except (KeyError, ValueError):
            return None

    @property
    def gateway(self) -> str:
        """Return the gateway's name when the connection may use one, else empty."""
        usage = self.number("gatewayusagemethod")
        return "" if usage is None or usage in _GATEWAY_NEVER else self.settings.get("gatewayhostname", "").strip()


def parse(contents: bytes) -> RdpFile:
    """Parse a file as saved by Windows (UTF-16 with mark), by other programs (UTF-8) or by old ones (ANSI).

    Raises RdpFileError.
    """
    return parse_text(_decode(contents))


def parse_text(text: str) -> RdpFile:
    """Parse the contents as text, such as pasted by the user. Raises RdpFileError."""
    settings: dict[str, str] = {}
    for line in text.removeprefix("\ufeff").splitlines():
        name, colon, rest = line.partition(":")
        kind, second, value = rest.partition(":")
        if colon and second and kind.strip().lower() in _TYPES and name.strip():
            settings[name.strip().lower()] = value.strip()
    if not settings:
        raise RdpFileError(Text("This is not a saved Remote Desktop connection (.rdp file)."))
    host, port = _destination(settings)
    return RdpFile(host, port, settings)


def _decode(contents: bytes) -> str:
    if contents.startswith((b"\xff\xfe", b"\xfe\xff")):
        return contents.decode("utf-16", "replace")
    if contents[1:2] == b"\0":
        return contents.decode("utf-16-le", "replace")
    try:
        return contents.decode("utf-8-sig")
    except UnicodeDecodeError:
        # The code page of another computer is unknown; every setting read here is plain ASCII in all of them.
        return contents.decode("latin-1")


def _destination(settings: Mapping[str, str]) -> tuple[str, int]:
    saved = settings.get("server port", "")
    port = _port(saved) if saved else RDP_PORT
    address = settings.get("full address") or settings.get("alternate full address", "")
    if address.startswith("["):
        host, bracket, rest = address[1:].partition("]")
        if not bracket or not _is_ipv6(host):
            raise RdpFileError(Text("The address in this saved connection cannot be read."))
        return host, _port(rest[1:]) if rest.startswith(":") else port
    if address.count(":") > 1:
        if not _is_ipv6(address):
            raise RdpFileError(Text("The address in this saved connection cannot be read."))
        return address, port
    host, colon, own = address.partition(":")
    return host.strip(), _port(own) if colon else port


def _port(text: str) -> int:
    text = text.strip()
    if text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= 65535:
        return int(text)
    raise RdpFileError(Text("The port in this saved connection is not a number from 1 to 65535."))


def _is_ipv6(text: str) -> bool:
    try:
        return ipaddress.ip_address(text).version == 6
    except ValueError:
        return False
