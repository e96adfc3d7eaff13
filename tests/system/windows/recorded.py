"""A registry and the calls of Windows, as recorded or as chosen, for any system."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.context import NotAvailable
from app.language import Text
from app.system.windows.adapters import Adapter
from app.system.windows.com import RegisteredProduct
from app.system.windows.credentials import SavedCredential
from app.system.windows.registry import Hive, Value

ENVIRONMENT = {"SystemRoot": r"C:\Windows", "USERPROFILE": r"C:\Users\kim"}


@dataclass
class RecordedRegistry:
    """Keys by "HKLM\\path"; compared without regard to case, as Windows does."""

    keys: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)

    def values(self, hive: Hive, key: str) -> Mapping[str, Value]:
        wanted = rf"{hive}\{key}".lower()
        return next((values for path, values in self.keys.items() if path.lower() == wanted), {})

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        start = rf"{hive}\{key}\\"[:-1].lower()
        below = (path[len(start) :] for path in self.keys if path.lower().startswith(start))
        return tuple(dict.fromkeys(path.partition("\\")[0] for path in below))


@dataclass
class ChosenApi:
    """Implements the protocol WindowsApi with chosen values."""

    up: tuple[Adapter, ...] = ()
    cache: tuple[str, ...] = ()
    refuses_to_flush: bool = False
    profiles: tuple[str, ...] | None = ("Private",)
    """None: COM does not answer."""
    products: tuple[RegisteredProduct, ...] | None = ()
    """None: no such list, as on Windows Server."""
    proxy: str = ""
    saved: tuple[SavedCredential, ...] = ()
    flushed: int = 0

    def adapters(self) -> tuple[Adapter, ...]:
        return self.up

    def cached_addresses(self, name: str) -> tuple[str, ...]:
        return self.cache

    def flush_dns_cache(self) -> None:
        if self.refuses_to_flush:
            raise PermissionError("DnsFlushResolverCache")
        self.flushed += 1

    def firewall_profiles(self) -> tuple[str, ...]:
        if self.profiles is None:
            raise NotAvailable(Text("no COM"))
        return self.profiles

    def security_products(self) -> tuple[RegisteredProduct, ...]:
        if self.products is None:
            raise NotAvailable(Text("no list"))
        return self.products

    def machine_proxy(self) -> str:
        return self.proxy

    def saved_credentials(self) -> tuple[SavedCredential, ...]:
        return self.saved
