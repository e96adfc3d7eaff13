"""A computer of one's choice: healthy unless told otherwise. Give an exception where a method shall raise it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from app.context import ClientSettings, OutboundFirewall, PathOut, Proxies, SecurityProduct

T = TypeVar("T")


@dataclass
class FakeComputer:
    """Implements the protocol Computer with chosen values."""

    platform: str = "windows"
    hosts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Addresses by name."""
    servers: tuple[str, ...] | Exception = ()
    """Name servers; the default asks nobody. "127.0.0.1#5353" names a port."""
    cache: Mapping[str, tuple[str, ...]] | Exception = field(default_factory=dict)
    """Addresses by name."""
    flush_error: Exception | None = None
    firewall: OutboundFirewall | Mapping[str, OutboundFirewall] | Exception = field(
        default_factory=lambda: OutboundFirewall(enabled=True, profile="Private")
    )
    """One for all addresses, or by address."""
    proxy: Proxies | Exception = field(default_factory=Proxies)
    path: PathOut | Mapping[str, PathOut] | Exception = field(
        default_factory=lambda: PathOut("Ethernet", "Intel(R) Ethernet Connection", "192.0.2.10", "192.0.2.1", mtu=1500)
    )
    """One for all addresses, or by address; an address that is missing has no route."""
    products: tuple[SecurityProduct, ...] | Exception = ()
    settings: ClientSettings | Exception = field(default_factory=ClientSettings)
    clock: bool | Exception = True
    reasons: tuple[int, ...] | Exception = ()
    """Codes that the Remote Desktop client logged, the newest first."""
    flushed: int = 0
    """How often the DNS cache was emptied."""
    opened: list[tuple[str, int]] = field(default_factory=list)
    """What the Remote Desktop client was started for."""

    def hosts_file(self, name: str) -> tuple[str, ...]:
        return self.hosts.get(name, ())

    def name_servers(self) -> tuple[str, ...]:
        return _given(self.servers)

    def cached_addresses(self, name: str) -> tuple[str, ...]:
        return _given(self.cache).get(name, ())

    def flush_dns_cache(self) -> None:
        if self.flush_error:
            raise self.flush_error
        self.flushed += 1
        self.cache = {}

    def outbound_firewall(self, address: str, port: int) -> OutboundFirewall:
        if isinstance(self.firewall, Mapping):
            return self.firewall[address]
        return _given(self.firewall)

    def proxies(self) -> Proxies:
        return _given(self.proxy)

    def path_out(self, address: str) -> PathOut:
        if not isinstance(self.path, Mapping):
            return _given(self.path)
        if address not in self.path:
            raise OSError(101, "Network is unreachable")
        return self.path[address]

    def security_products(self) -> tuple[SecurityProduct, ...]:
        return _given(self.products)

    def client_settings(self, host: str) -> ClientSettings:
        return _given(self.settings)

    def clock_synchronised(self) -> bool:
        return _given(self.clock)

    def disconnect_reasons(self, host: str) -> tuple[int, ...]:
        return _given(self.reasons)

    def open_remote_desktop(self, address: str, port: int) -> None:
        self.opened.append((address, port))


def _given(value: T | Exception) -> T:
    if isinstance(value, Exception):
        raise value
    return value
