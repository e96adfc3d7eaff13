"""A user's computer with Linux."""

from __future__ import annotations

import ctypes
import ipaddress
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from app.context import ClientSettings, NotAvailable, OutboundFirewall, PathOut, Proxies, SecurityProduct
from app.language import Text
from app.system import local_resolver, remote_desktop_client
from app.system.client_event_log import recent_disconnects
from app.system.environment_proxy import proxy_in
from app.system.hosts_file import addresses_in
from app.system.linux_routes import gateway_v4, gateway_v6, is_tunnel
from app.system.own_address import own_address
from app.system.resolv_conf import name_servers_in

_FLUSH_SECONDS = 10
_MAX_ERROR = 16_000_000
"""Microseconds: at this the kernel itself calls its clock unsynchronised."""


@dataclass
class LinuxComputer:
    """Linux, as its files under `root` and its services show it."""

    root: Path = Path("/")
    environment: dict[str, str] = field(default_factory=lambda: dict(os.environ))
    resolver_socket: Path = local_resolver.SOCKET
    platform: str = "linux"

    def hosts_file(self, name: str) -> tuple[str, ...]:
        """Return what /etc/hosts gives for a name."""
        try:
            return addresses_in((self.root / "etc/hosts").read_bytes(), name)
        except FileNotFoundError:
            return ()

    def name_servers(self) -> tuple[str, ...]:
        """Return the name servers; behind the local resolver of systemd those that it asks itself."""
        for path in ("run/systemd/resolve/resolv.conf", "etc/resolv.conf"):
            servers = name_servers_in(self._text(path))
            if servers:
                return servers
        return ()

    def cached_addresses(self, name: str) -> tuple[str, ...]:
        """Return what systemd-resolved remembers of a name."""
        return local_resolver.cached_addresses(name, self.resolver_socket)

    def flush_dns_cache(self) -> None:
        """Empty the cache of systemd-resolved."""
        tool = shutil.which("resolvectl", path=self.environment.get("PATH"))
        if tool is None or not self.resolver_socket.exists():
            raise NotAvailable(Text("This computer has no DNS cache that can be emptied."))
        done = subprocess.run(  # noqa: S603 - a fixed command
            [tool, "--no-ask-password", "flush-caches"], capture_output=True, timeout=_FLUSH_SECONDS, check=False
        )
        if done.returncode:
            raise PermissionError(f"resolvectl flush-caches: {done.returncode}")

    def outbound_firewall(self, address: str, port: int) -> OutboundFirewall:
        """Say that the rules are for the administrator's eyes only."""
        del address, port
        raise NotAvailable(Text("On Linux only the administrator can read the firewall; it is not read here."))

    def proxies(self) -> Proxies:
        """Return the proxy in the environment."""
        return Proxies(environment=proxy_in(self.environment))

    def path_out(self, address: str) -> PathOut:
        """Return the adapter on the way to an address."""
        source = own_address(address)
        name = interface_of(source)
        gateway = (
            gateway_v6(self._text("proc/net/ipv6_route"), name, address)
            if ipaddress.ip_address(address).version == 6
            else gateway_v4(self._text("proc/net/route"), name, address)
        )
        return PathOut(
            name, name, source, gateway, is_tunnel(name, self.root / "sys/class/net"), psutil.net_if_stats()[name].mtu
        )

    def security_products(self) -> tuple[SecurityProduct, ...]:
        """Say that Linux keeps no list of them."""
        raise NotAvailable(Text("This system keeps no list of security software."))

    def client_settings(self, host: str) -> ClientSettings:
        """Say that there are no settings common to the clients of Linux."""
        del host
        raise NotAvailable(Text("The Remote Desktop client of Windows is not on this computer."))

    def clock_synchronised(self) -> bool:
        """Return whether the kernel says that a time service keeps its clock."""
        # struct timex has 208 bytes on 64-bit systems; with modes = 0 the call only reads. maxerror is its third long.
        if sys.maxsize <= 2**32:
            raise NotAvailable(Text("This computer does not say whether a time service sets its clock."))
        timex = ctypes.create_string_buffer(512)
        if ctypes.CDLL(None, use_errno=True).adjtimex(timex) < 0:
            raise NotAvailable(Text("This computer does not say whether a time service sets its clock."))
        return int.from_bytes(timex.raw[24:32], sys.byteorder) < _MAX_ERROR

    def disconnect_reasons(self, host: str) -> tuple[int, ...]:
        """Return the codes that the Remote Desktop client logged for a server, the newest first."""
        return tuple(item.reason for item in recent_disconnects(host))

    def open_remote_desktop(self, address: str, port: int) -> None:
        """Start Remmina or FreeRDP."""
        remote_desktop_client.start(remote_desktop_client.linux_arguments(address, port))

    def _text(self, path: str) -> str:
        try:
            return (self.root / path).read_text("utf-8", "replace")
        except OSError:
            return ""


def interface_of(source: str) -> str:
    """Return the name of the network interface that has an address. Raises OSError when none has it any more."""
    for name, addresses in psutil.net_if_addrs().items():
        if any(entry.address.partition("%")[0] == source for entry in addresses):
            return name
    raise OSError(f"no interface has {source}")
