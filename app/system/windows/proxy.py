"""The web proxies in the settings of Windows, and programs hooked into its network (Winsock's layered providers)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PureWindowsPath

from app.context import Proxies
from app.system.environment_proxy import proxy_in, without_query, without_secrets
from app.system.windows.registry import Hive, Registry, number, text, value

_SETTINGS = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
_POLICY = r"SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings"
_CATALOGUE = r"SYSTEM\CurrentControlSet\Services\WinSock2\Parameters\Protocol_Catalog9\Catalog_Entries64"

_FLAGS_AT, _AUTO_DETECT = 8, 0x8
_PATH_SIZE = 260
_CHAIN_AT = 300
"""Where ChainLen of WSAPROTOCOL_INFOW stands behind the 260 bytes of the path; 1 = an ordinary provider."""

_OF_WINDOWS = frozenset({"mswsock.dll", "rsvpsp.dll", "wshbth.dll", "wshqos.dll"})


def proxies(registry: Registry, environment: Mapping[str, str], machine_proxy: str) -> Proxies:
    """Return the proxies; `machine_proxy` is what the services of the machine use."""
    hive = Hive.MACHINE if number(registry, Hive.MACHINE, _POLICY, "ProxySettingsPerUser") == 0 else Hive.USER
    enabled = number(registry, hive, _SETTINGS, "ProxyEnable") == 1
    blob = value(registry, hive, rf"{_SETTINGS}\Connections", "DefaultConnectionSettings")
    return Proxies(
        user=_listed(text(registry, hive, _SETTINGS, "ProxyServer")) if enabled else "",
        machine=_listed(machine_proxy),
        pac=without_query(text(registry, hive, _SETTINGS, "AutoConfigURL")),
        auto_detect=isinstance(blob, bytes)
        and bool(blob[_FLAGS_AT : _FLAGS_AT + 1])
        and bool(blob[_FLAGS_AT] & _AUTO_DETECT),
        environment=proxy_in(environment),
        layered_providers=layered_providers(registry),
    )


def layered_providers(registry: Registry) -> tuple[str, ...]:
    """Return the file names of foreign programs that Winsock passes every connection through."""
    found: dict[str, None] = {}
    for entry in registry.subkeys(Hive.MACHINE, _CATALOGUE):
        item = value(registry, Hive.MACHINE, rf"{_CATALOGUE}\{entry}", "PackedCatalogItem")
        if not isinstance(item, bytes) or len(item) < _CHAIN_AT + 4:
            continue
        name = PureWindowsPath(item[:_PATH_SIZE].partition(b"\0")[0].decode("latin-1")).name.lower()
        chain = int.from_bytes(item[_CHAIN_AT : _CHAIN_AT + 4], "little")
        if chain != 1 and name and name not in _OF_WINDOWS:
            found[name] = None
    return tuple(found)


def _listed(proxy: str) -> str:
    return ";".join(without_secrets(part.strip()) for part in proxy.split(";") if part.strip())
