"""What is asked of Windows by calls rather than by the registry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.system.windows import adapters, com, credentials, dns, winhttp
from app.system.windows.adapters import Adapter
from app.system.windows.com import RegisteredProduct
from app.system.windows.credentials import SavedCredential


class WindowsApi(Protocol):
    """Calls of Windows. Each raises NotAvailable when this Windows does not answer."""

    def adapters(self) -> tuple[Adapter, ...]:
        """Return the network adapters that are up."""
        ...

    def cached_addresses(self, name: str) -> tuple[str, ...]:
        """Return the addresses of a name in the DNS cache."""
        ...

    def flush_dns_cache(self) -> None:
        """Empty the DNS cache. Raises PermissionError when Windows refuses."""
        ...

    def firewall_profiles(self) -> tuple[str, ...]:
        """Return the firewall profiles in force: Domain, Private, Public."""
        ...

    def security_products(self) -> tuple[RegisteredProduct, ...]:
        """Return the products registered with Windows Security."""
        ...

    def machine_proxy(self) -> str:
        """Return the proxy of the machine's services, or empty."""
        ...

    def saved_credentials(self) -> tuple[SavedCredential, ...]:
        """Return what is saved for Remote Desktop: names, never passwords."""
        ...


@dataclass(frozen=True, slots=True)
class SystemApi:
    """The calls of the Windows that this program runs on."""

    def adapters(self) -> tuple[Adapter, ...]:
        """Return the network adapters that are up."""
        return adapters.active_adapters()

    def cached_addresses(self, name: str) -> tuple[str, ...]:
        """Return the addresses of a name in the DNS cache."""
        return dns.cached_addresses(name)

    def flush_dns_cache(self) -> None:
        """Empty the DNS cache."""
        dns.flush_cache()

    def firewall_profiles(self) -> tuple[str, ...]:
        """Return the firewall profiles in force."""
        return com.firewall_profiles()

    def security_products(self) -> tuple[RegisteredProduct, ...]:
        """Return the registered products."""
        return com.security_products()

    def machine_proxy(self) -> str:
        """Return the proxy of the machine's services."""
        return winhttp.machine_proxy()

    def saved_credentials(self) -> tuple[SavedCredential, ...]:
        """Return the names saved for Remote Desktop."""
        return credentials.saved_for_remote_desktop()
