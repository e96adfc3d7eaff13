"""The network adapters of Windows, from GetAdaptersAddresses (iphlpapi.dll)."""

from __future__ import annotations

import ctypes
import ipaddress
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.context import NotAvailable
from app.language import Text

_UP = 1
_BUFFER_OVERFLOW = 111
_SKIP_ANYCAST, _SKIP_MULTICAST, _INCLUDE_GATEWAYS = 0x2, 0x4, 0x80
_AF_INET, _AF_INET6 = 2, 23
"""The numbers of Windows, which differ from those of other systems."""

_VIRTUAL_TYPES = frozenset({23, 53, 131})
"""IfType: PPP, virtual (such as WireGuard's), tunnel."""

_VIRTUAL_WORDS = ("tap-windows", "wintun", "wireguard", "openvpn", "vpn", "anyconnect", "fortinet", "pangp", "tunnel")
"""Drivers of VPNs that call themselves Ethernet. Drivers' descriptions are not translated."""

_UNSET_SERVERS = ipaddress.ip_network("fec0:0:0:ffff::/64")
"""What Windows lists for an adapter to which nobody gave an IPv6 name server."""


@dataclass(frozen=True, slots=True)
class Adapter:
    """A network adapter that is up."""

    name: str
    """As the user sees it in Network Connections; may be renamed or translated."""
    description: str
    """The driver's own name."""
    kind: int
    """IfType, as IANA numbers it."""
    mtu: int
    metric: int
    addresses: tuple[str, ...] = ()
    gateways: tuple[str, ...] = ()
    name_servers: tuple[str, ...] = ()

    @property
    def virtual(self) -> bool:
        """Return whether it is a VPN's or another virtual adapter."""
        words = self.description.lower()
        return self.kind in _VIRTUAL_TYPES or any(word in words for word in _VIRTUAL_WORDS)


def name_servers_of(adapters: Sequence[Adapter]) -> tuple[str, ...]:
    """Return the name servers of all adapters in the order in which Windows prefers them."""
    ranked = sorted(adapters, key=lambda adapter: (adapter.metric, not adapter.gateways))
    found = dict.fromkeys(server for adapter in ranked for server in adapter.name_servers)
    return tuple(server for server in found if ipaddress.ip_address(server) not in _UNSET_SERVERS)


def address_in(socket_address: bytes) -> str:
    """Return the IP address in a SOCKADDR structure, or empty for another family."""
    family = int.from_bytes(socket_address[:2], "little")
    if family == _AF_INET and len(socket_address) >= 8:
        return str(ipaddress.IPv4Address(socket_address[4:8]))
    if family == _AF_INET6 and len(socket_address) >= 24:
        return str(ipaddress.IPv6Address(socket_address[8:24]))
    return ""


class _SocketAddress(ctypes.Structure):
    _fields_ = (("address", ctypes.c_void_p), ("length", ctypes.c_int))


class _Entry(ctypes.Structure):
    """The part that the lists of unicast addresses, gateways and DNS servers have in common."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("socket", _SocketAddress),
    )


class _Adapter(ctypes.Structure):
    """IP_ADAPTER_ADDRESSES_LH up to what is used here."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("index", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("adapter_name", ctypes.c_char_p),
        ("unicast", ctypes.c_void_p),
        ("anycast", ctypes.c_void_p),
        ("multicast", ctypes.c_void_p),
        ("dns_servers", ctypes.c_void_p),
        ("dns_suffix", ctypes.c_void_p),
        ("description", ctypes.c_wchar_p),
        ("friendly_name", ctypes.c_wchar_p),
        ("physical_address", ctypes.c_ubyte * 8),
        ("physical_length", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("mtu", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("status", ctypes.c_uint32),
        ("ipv6_index", ctypes.c_uint32),
        ("zones", ctypes.c_uint32 * 16),
        ("prefix", ctypes.c_void_p),
        ("transmit_speed", ctypes.c_uint64),
        ("receive_speed", ctypes.c_uint64),
        ("wins_servers", ctypes.c_void_p),
        ("gateways", ctypes.c_void_p),
        ("ipv4_metric", ctypes.c_uint32),
        ("ipv6_metric", ctypes.c_uint32),
    )


def active_adapters() -> tuple[Adapter, ...]:
    """Return the adapters that are up."""
    if sys.platform != "win32":
        raise NotAvailable(Text("This exists only on Windows."))
    call = ctypes.WinDLL("iphlpapi").GetAdaptersAddresses
    size = ctypes.c_uint32(16384)
    status = _BUFFER_OVERFLOW
    buffer = ctypes.create_string_buffer(0)
    for _ in range(3):
        buffer = ctypes.create_string_buffer(size.value)
        flags = _SKIP_ANYCAST | _SKIP_MULTICAST | _INCLUDE_GATEWAYS
        status = call(0, flags, None, buffer, ctypes.byref(size))
        if status != _BUFFER_OVERFLOW:
            break
    if status:
        raise NotAvailable(Text("Windows does not list its network adapters."))
    return tuple(_adapters(ctypes.addressof(buffer)))


def _adapters(address: int | None) -> Iterator[Adapter]:
    while address:
        entry = _Adapter.from_address(address)
        if entry.status == _UP:
            yield Adapter(
                entry.friendly_name or "",
                entry.description or "",
                entry.type,
                entry.mtu,
                entry.ipv4_metric,
                tuple(_addresses(entry.unicast)),
                tuple(_addresses(entry.gateways)),
                tuple(_addresses(entry.dns_servers)),
            )
        address = entry.next


def _addresses(place: int | None) -> Iterator[str]:
    while place:
        entry = _Entry.from_address(place)
        socket = entry.socket
        address = address_in(ctypes.string_at(socket.address, socket.length)) if socket.address else ""
        if address:
            yield address
        place = entry.next
