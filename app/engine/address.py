"""What the user typed as the server's address -> a target, or a reason that a person can act on."""

from __future__ import annotations

import ipaddress
import re

from app.language import Text
from app.model import RDP_PORT, Target

_LABEL = re.compile(r"(?!-)[\w-]{1,63}(?<!-)", re.UNICODE)


class AddressError(ValueError):
    """The text is not an address; `why` says so in words for the user."""

    def __init__(self, why: Text) -> None:
        super().__init__(why)
        self.why = why


def parse_address(typed: str) -> Target:
    """Parse host, host:port, IPv4, IPv6, [IPv6] or [IPv6]:port. Raises AddressError."""
    text = typed.strip()
    if not text:
        raise AddressError(Text("Type the address of the server, such as 203.0.113.7 or server.example.com."))
    if "://" in text:
        raise AddressError(
            Text("This is the address of a web page. Type only the server's name or IP address, without http://.")
        )
    host, port = _split(text)
    return Target(address=_checked_host(host), port=_checked_port(port))


def _split(text: str) -> tuple[str, str]:
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")) or ":" not in host:
            raise AddressError(Text("Write an IPv6 address with its port like this: [2001:db8::7]:3389."))
        return host, rest[1:] if rest else str(RDP_PORT)
    if text.count(":") > 1:
        return text, str(RDP_PORT)
    host, colon, port = text.partition(":")
    return host, port if colon else str(RDP_PORT)


def _checked_port(port: str) -> int:
    if not (port.isascii() and port.isdigit() and 1 <= int(port[:6]) <= 65535):
        raise AddressError(Text("The port is a number from 1 to 65535. Remote Desktop normally uses 3389."))
    return int(port)


def _checked_host(host: str) -> str:
    if ":" in host:
        try:
            return str(ipaddress.IPv6Address(host))
        except ValueError:
            raise AddressError(Text("This is not a complete IPv6 address.")) from None
    if re.fullmatch(r"[\d.]+", host):
        try:
            return str(ipaddress.IPv4Address(host))
        except ValueError:
            raise AddressError(Text("An IPv4 address has four numbers from 0 to 255, such as 203.0.113.7.")) from None
    if any(sign in host for sign in "/\\@ \t\n"):
        raise AddressError(Text("Type only the server's name or IP address, without a path, a user name or spaces."))
    name = host.removesuffix(".")
    if len(name) > 253:
        raise AddressError(Text("This name is too long: a server's name has at most 253 characters."))
    if not name or not all(_LABEL.fullmatch(label) for label in name.split(".")):
        raise AddressError(Text("A server's name contains only letters, digits, hyphens and dots."))
    return name
