"""A user's computer with Windows."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from app.context import ClientSettings, NotAvailable, OutboundFirewall, PathOut, Proxies, SecurityProduct
from app.language import Text
from app.system import remote_desktop_client
from app.system.client_event_log import recent_disconnects
from app.system.hosts_file import addresses_in
from app.system.own_address import own_address
from app.system.windows.adapters import name_servers_of
from app.system.windows.api import SystemApi, WindowsApi
from app.system.windows.client_settings import client_settings
from app.system.windows.com import foreign_products
from app.system.windows.firewall import Firewall
from app.system.windows.proxy import proxies
from app.system.windows.registry import Hive, Registry, SystemRegistry, expand, number, text

_TCPIP = r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters"
_TIME = r"SYSTEM\CurrentControlSet\Services\W32Time"
_DISABLED = 4


@dataclass
class WindowsComputer:
    """Windows, as its registry and its calls show it."""

    registry: Registry
    api: WindowsApi
    environment: Mapping[str, str]
    platform: str = "windows"

    def hosts_file(self, name: str) -> tuple[str, ...]:
        """Return what the hosts file gives for a name; the registry says where it lies."""
        folder = text(self.registry, Hive.MACHINE, _TCPIP, "DataBasePath") or r"%SystemRoot%\System32\drivers\etc"
        try:
            return addresses_in((Path(expand(folder, self.environment)) / "hosts").read_bytes(), name)
        except FileNotFoundError:
            return ()

    def name_servers(self) -> tuple[str, ...]:
        """Return the name servers of the adapters that are up."""
        return name_servers_of(self.api.adapters())

    def cached_addresses(self, name: str) -> tuple[str, ...]:
        """Return what the DNS client remembers of a name."""
        return self.api.cached_addresses(name)

    def flush_dns_cache(self) -> None:
        """Empty the cache of the DNS client."""
        self.api.flush_dns_cache()

    def outbound_firewall(self, address: str, port: int) -> OutboundFirewall:
        """Return how Windows Firewall treats a connection of mstsc.exe."""
        firewall = Firewall(self.registry, self.environment, self._client())
        try:
            profiles = self.api.firewall_profiles()
        except NotAvailable:
            profiles = ()
        return firewall.outbound(address, port, profiles) if profiles else firewall.outbound_in_any(address, port)

    def proxies(self) -> Proxies:
        """Return the proxies of the user, the machine and the environment."""
        return proxies(self.registry, self.environment, self.api.machine_proxy())

    def path_out(self, address: str) -> PathOut:
        """Return the adapter on the way to an address."""
        source = own_address(address)
        for adapter in self.api.adapters():
            if source in adapter.addresses:
                family = ":" in address
                gateway = next((entry for entry in adapter.gateways if (":" in entry) == family), "")
                return PathOut(adapter.name, adapter.description, source, gateway, adapter.virtual, adapter.mtu)
        raise NotAvailable(Text("Windows does not say through which adapter the server is reached."))

    def security_products(self) -> tuple[SecurityProduct, ...]:
        """Return the products registered with Windows Security that are not part of Windows."""
        return foreign_products(self.api.security_products())

    def client_settings(self, host: str) -> ClientSettings:
        """Return the settings of Remote Desktop Connection."""
        return client_settings(self.registry, self.environment, self.api.saved_credentials(), host)

    def clock_synchronised(self) -> bool:
        """Return whether the time service of Windows is set to keep the clock."""
        kind = text(self.registry, Hive.MACHINE, rf"{_TIME}\Parameters", "Type")
        if not kind:
            raise NotAvailable(Text("This computer does not say whether a time service sets its clock."))
        return kind.lower() != "nosync" and number(self.registry, Hive.MACHINE, _TIME, "Start") != _DISABLED

    def disconnect_reasons(self, host: str) -> tuple[int, ...]:
        """Return the codes that the Remote Desktop client logged for a server, the newest first."""
        return tuple(item.reason for item in recent_disconnects(host))

    def open_remote_desktop(self, address: str, port: int) -> None:
        """Start mstsc.exe."""
        where = remote_desktop_client.destination(address, port)
        try:
            remote_desktop_client.start([self._client(), f"/v:{where}"])
        except FileNotFoundError:
            raise NotAvailable(Text("Remote Desktop Connection (mstsc.exe) is not on this computer.")) from None

    def _client(self) -> str:
        return str(PureWindowsPath(expand("%SystemRoot%", self.environment)) / "System32" / "mstsc.exe")


def this_windows() -> WindowsComputer:
    """Return the Windows that this program runs on."""
    return WindowsComputer(SystemRegistry(), SystemApi(), os.environ)
