"""The DNS cache of Windows (dnsapi.dll): asked for one name, or emptied."""

from __future__ import annotations

import ctypes
import ipaddress
import sys
from collections.abc import Iterator

from app.context import NotAvailable
from app.language import Text

_A, _AAAA = 1, 28
_NO_WIRE_QUERY, _NO_HOSTS_FILE, _NO_NETBIOS, _NO_MULTICAST = 0x10, 0x40, 0x80, 0x800
_CACHE_ONLY = _NO_WIRE_QUERY | _NO_HOSTS_FILE | _NO_NETBIOS | _NO_MULTICAST
_FREE_RECORD_LIST = 1
_NOT_CACHED = frozenset({9003, 9501, 9701})
"""DNS_ERROR_RCODE_NAME_ERROR, DNS_INFO_NO_RECORDS, DNS_ERROR_RECORD_DOES_NOT_EXIST."""


class _Record(ctypes.Structure):
    """DNS_RECORDW with room for an address."""

    _fields_ = (
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_wchar_p),
        ("type", ctypes.c_uint16),
        ("length", ctypes.c_uint16),
        ("flags", ctypes.c_uint32),
        ("ttl", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32),
        ("data", ctypes.c_ubyte * 16),
    )


def cached_addresses(name: str) -> tuple[str, ...]:
    """Return the addresses of a name that the cache holds, without asking the network or the hosts file."""
    return (*_cached(name, _A), *_cached(name, _AAAA))


def flush_cache() -> None:
    """Empty the cache. Raises PermissionError when Windows refuses."""
    if sys.platform != "win32":
        raise NotAvailable(Text("This exists only on Windows."))
    library = ctypes.WinDLL("dnsapi")
    # Not documented by Microsoft, but exported by every Windows since 2000; `ipconfig /flushdns` calls it.
    if _without_cache() or not hasattr(library, "DnsFlushResolverCache"):
        raise NotAvailable(Text("This Windows does not let programs empty its DNS cache."))
    if not library.DnsFlushResolverCache():
        raise PermissionError("DnsFlushResolverCache")


def _without_cache() -> bool:
    """Return whether this is Wine: there both functions exist and answer, but there is no cache behind them."""
    return sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


def _cached(name: str, kind: int) -> tuple[str, ...]:
    if sys.platform != "win32":
        raise NotAvailable(Text("This exists only on Windows."))
    if _without_cache():
        raise NotAvailable(Text("Windows does not say what its DNS cache contains."))
    library = ctypes.WinDLL("dnsapi")
    free = library.DnsRecordListFree
    free.argtypes = (ctypes.c_void_p, ctypes.c_int)
    free.restype = None
    first = ctypes.c_void_p()
    status = library.DnsQuery_W(ctypes.c_wchar_p(name), kind, _CACHE_ONLY, None, ctypes.byref(first), None)
    if status in _NOT_CACHED:
        return ()
    if status:
        raise NotAvailable(Text("Windows does not say what its DNS cache contains."))
    try:
        return tuple(_addresses(first.value, kind))
    finally:
        free(first, _FREE_RECORD_LIST)


def _addresses(address: int | None, kind: int) -> Iterator[str]:
    while address:
        record = _Record.from_address(address)
        if record.type == kind:
            raw = bytes(record.data)
            yield str(ipaddress.IPv4Address(raw[:4]) if kind == _A else ipaddress.IPv6Address(raw))
        address = record.next
