"""A user's computer with macOS."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psutil

from app.context import ClientSettings, NotAvailable, OutboundFirewall, PathOut, Proxies, SecurityProduct
from app.language import Text
from app.system import remote_desktop_client
from app.system.client_event_log import recent_disconnects
from app.system.environment_proxy import proxy_in, without_query
from app.system.hosts_file import addresses_in
from app.system.linux import interface_of
from app.system.own_address import own_address
from app.system.resolv_conf import name_servers_in

_TUNNELS = ("utun", "ppp", "ipsec", "tun", "tap")
_SECONDS = 5


def _read(arguments: Sequence[str]) -> str:
    """Run a reading tool. Raises NotAvailable when it cannot be run."""
    try:
        done = subprocess.run(arguments, capture_output=True, timeout=_SECONDS, check=True, text=True)  # noqa: S603 - fixed
    except (OSError, subprocess.SubprocessError):
        raise NotAvailable(Text("A tool of this system that answers this question cannot be run.")) from None
    return done.stdout


@dataclass
class MacComputer:
    """macOS, as its files and the fixed keys of its tools show it."""

    root: Path = Path("/")
    environment: dict[str, str] = field(default_factory=lambda: dict(os.environ))
    read: Callable[[Sequence[str]], str] = _read
    platform: str = "macos"

    def hosts_file(self, name: str) -> tuple[str, ...]:
        """Return what /etc/hosts gives for a name."""
        try:
            return addresses_in((self.root / "etc/hosts").read_bytes(), name)
        except FileNotFoundError:
            return ()

    def name_servers(self) -> tuple[str, ...]:
        """Return the name servers of the primary network, which the system writes to /etc/resolv.conf."""
        try:
            return name_servers_in((self.root / "etc/resolv.conf").read_text("utf-8", "replace"))
        except OSError:
            return ()

    def cached_addresses(self, name: str) -> tuple[str, ...]:
        """Say that the cache cannot be read."""
        del name
        raise NotAvailable(Text("This computer has no DNS cache that can be read."))

    def flush_dns_cache(self) -> None:
        """Say that the administrator must do it."""
        raise NotAvailable(Text("On macOS only the administrator can empty the DNS cache. Use the command shown."))

    def outbound_firewall(self, address: str, port: int) -> OutboundFirewall:
        """Say that the rules are for the administrator's eyes only."""
        del address, port
        raise NotAvailable(Text("On macOS only the administrator can read the firewall; it is not read here."))

    def proxies(self) -> Proxies:
        """Return the proxies of the system's settings and of the environment."""
        settings = scutil_settings(self.read(["/usr/sbin/scutil", "--proxy"]))
        user = ""
        for kind in ("HTTPS", "HTTP", "SOCKS"):
            if settings.get(f"{kind}Enable") == "1" and settings.get(f"{kind}Proxy") and not user:
                user = f"{settings[f'{kind}Proxy']}:{settings.get(f'{kind}Port', '')}".rstrip(":")
        pac = settings.get("ProxyAutoConfigURLString", "") if settings.get("ProxyAutoConfigEnable") == "1" else ""
        return Proxies(
            user=user,
            pac=without_query(pac),
            auto_detect=settings.get("ProxyAutoDiscoveryEnable") == "1",
            environment=proxy_in(self.environment),
        )

    def path_out(self, address: str) -> PathOut:
        """Return the adapter on the way to an address."""
        source = own_address(address)
        name = interface_of(source)
        return PathOut(name, name, source, virtual=name.startswith(_TUNNELS), mtu=psutil.net_if_stats()[name].mtu)

    def security_products(self) -> tuple[SecurityProduct, ...]:
        """Say that macOS keeps no list of them."""
        raise NotAvailable(Text("This system keeps no list of security software."))

    def client_settings(self, host: str) -> ClientSettings:
        """Say that the client keeps its settings to itself."""
        del host
        raise NotAvailable(Text("The Remote Desktop client of Windows is not on this computer."))

    def clock_synchronised(self) -> bool:
        """Say that only the administrator may ask."""
        raise NotAvailable(Text("This computer does not say whether a time service sets its clock."))

    def disconnect_reasons(self, host: str) -> tuple[int, ...]:
        """Return the codes that the Remote Desktop client logged for a server, the newest first."""
        return tuple(item.reason for item in recent_disconnects(host))

    def open_remote_desktop(self, address: str, port: int) -> None:
        """Open an rdp:// address with the program that is registered for it."""
        where = quote(remote_desktop_client.destination(address, port), safe=":[]")
        remote_desktop_client.start(["/usr/bin/open", f"rdp://full%20address=s:{where}"])


def scutil_settings(text: str) -> dict[str, str]:
    """Return the "key : value" lines of `scutil --proxy`; its keys are fixed, not translated."""
    settings = {}
    for line in text.splitlines():
        key, colon, value = line.strip().partition(" : ")
        if colon and not value.startswith("<"):
            settings[key] = value
    return settings
