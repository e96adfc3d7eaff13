"""Gateways and tunnel adapters, read from /proc and /sys."""

from __future__ import annotations

import ipaddress
from pathlib import Path

_TUNNEL_TYPES = frozenset({512, 768, 769, 776, 778, 823, 65534})
"""Kinds of link in /sys/class/net/*/type (linux/if_arp.h): PPP, IP tunnels, GRE, and those without link layer."""


def gateway_v4(table: str, interface: str, address: str) -> str:
    """Return the gateway by which an interface reaches an IPv4 address, from the text of /proc/net/route; or empty."""
    wanted = int(ipaddress.IPv4Address(address))
    best, gateway = -1, ""
    for line in table.splitlines()[1:]:
        fields = line.split()
        if len(fields) < 8 or fields[0] != interface:
            continue
        network, mask = _little(fields[1]), _little(fields[7])
        if wanted & mask == network and mask > best:
            best, gateway = mask, str(ipaddress.IPv4Address(_little(fields[2])))
    return "" if gateway == "0.0.0.0" else gateway  # noqa: S104 - the sign for "no gateway"


def gateway_v6(table: str, interface: str, address: str) -> str:
    """Return the gateway by which an interface reaches an IPv6 address, from /proc/net/ipv6_route; or empty."""
    wanted = ipaddress.IPv6Address(address)
    best, gateway = -1, ""
    for line in table.splitlines():
        fields = line.split()
        if len(fields) < 10 or fields[9] != interface:
            continue
        length = int(fields[1], 16)
        if wanted in ipaddress.IPv6Network((int(fields[0], 16), length)) and length > best:
            best, gateway = length, str(ipaddress.IPv6Address(int(fields[4], 16)))
    return "" if gateway == "::" else gateway


def is_tunnel(interface: str, classes: Path = Path("/sys/class/net")) -> bool:
    """Return whether a network interface is a VPN's or another tunnel's. Bridges and containers' cables are none."""
    device = classes / interface
    if (device / "tun_flags").exists():
        return True
    try:
        return int((device / "type").read_text("ascii")) in _TUNNEL_TYPES
    except (OSError, ValueError):
        return False


def _little(hexadecimal: str) -> int:
    return int.from_bytes(bytes.fromhex(hexadecimal), "little")
