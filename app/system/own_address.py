"""The local address that the system chooses for packets to an address."""

from __future__ import annotations

import ipaddress
import socket


def own_address(address: str) -> str:
    """Return this computer's address on the way to an IP address; nothing is sent. Raises OSError without a route."""
    family = socket.AF_INET6 if ipaddress.ip_address(address).version == 6 else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        probe.connect((address, 9))
        return str(probe.getsockname()[0]).partition("%")[0]
