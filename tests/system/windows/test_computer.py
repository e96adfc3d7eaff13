"""Windows, on recorded registries and chosen answers of its calls."""

from __future__ import annotations

import ctypes
import ipaddress
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.context import NotAvailable, SecurityProduct
from app.system.windows import adapters, dns
from app.system.windows.adapters import Adapter, address_in, name_servers_of
from app.system.windows.com import RegisteredProduct, foreign_products, profiles_in
from app.system.windows.computer import WindowsComputer
from app.system.windows.credentials import SavedCredential, users_for
from app.system.windows.registry import Hive, SystemRegistry, Value, expand
from tests.system.windows.recorded import ENVIRONMENT, ChosenApi, RecordedRegistry

INTERNET = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"
CATALOGUE = r"HKLM\SYSTEM\CurrentControlSet\Services\WinSock2\Parameters\Protocol_Catalog9\Catalog_Entries64"


def windows(
    keys: Mapping[str, Mapping[str, Value]] | None = None,
    api: ChosenApi | None = None,
    environment: Mapping[str, str] = ENVIRONMENT,
) -> WindowsComputer:
    return WindowsComputer(RecordedRegistry(keys or {}), api or ChosenApi(), environment)


def test_the_hosts_file_lies_where_the_registry_says(tmp_path: Path) -> None:
    (tmp_path / "hosts").write_bytes(b"192.0.2.7 server\r\n")
    key = r"HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters"
    computer = windows({key: {"DataBasePath": "%PLACE%"}}, environment={"place": str(tmp_path)})
    assert computer.hosts_file("SERVER") == ("192.0.2.7",)
    assert windows(environment={"SystemRoot": str(tmp_path)}).hosts_file("server") == ()


def test_name_servers_follow_the_adapters_metric() -> None:
    lan = Adapter("LAN", "Intel", 6, 1500, 25, gateways=("192.0.2.1",), name_servers=("192.0.2.53", "fec0:0:0:ffff::1"))
    vpn = Adapter("VPN", "WireGuard Tunnel", 53, 1420, 5, name_servers=("10.0.0.53", "192.0.2.53"))
    assert name_servers_of((lan, vpn)) == ("10.0.0.53", "192.0.2.53")


@pytest.mark.parametrize(
    ("kind", "description", "virtual"),
    [
        (6, "Intel(R) Ethernet Connection I219-LM", False),
        (71, "Intel(R) Wi-Fi 6 AX201", False),
        (53, "WireGuard Tunnel", True),
        (6, "TAP-Windows Adapter V9", True),
        (6, "Fortinet SSL VPN Virtual Ethernet Adapter", True),
        (23, "WAN Miniport (IKEv2)", True),
        (6, "Hyper-V Virtual Ethernet Adapter", False),
    ],
)
def test_virtual_adapters(kind: int, description: str, virtual: bool) -> None:
    assert Adapter("x", description, kind, 1500, 1).virtual is virtual


def test_the_path_out_is_the_adapter_with_the_chosen_source() -> None:
    loopback = Adapter("Loopback", "Software Loopback", 24, 1500, 75, ("::1", "127.0.0.1"))
    lan = Adapter("LAN", "Intel", 6, 1500, 25, ("192.0.2.10",), ("192.0.2.1",))
    path = windows(api=ChosenApi(up=(lan, loopback))).path_out("127.0.0.1")
    assert (path.interface, path.source, path.gateway, path.virtual) == ("Loopback", "127.0.0.1", "", False)
    with pytest.raises(NotAvailable):
        windows(api=ChosenApi(up=(lan,))).path_out("127.0.0.1")


def test_manual_proxy_script_and_detection() -> None:
    blob = bytes([0x46, 0, 0, 0, 5, 0, 0, 0, 0x0F, 0, 0, 0])
    keys: dict[str, dict[str, Value]] = {
        INTERNET: {
            "ProxyEnable": 1,
            "ProxyServer": "http=kim:geheim@proxy:80;https=proxy:443",
            "AutoConfigURL": "http://pac.example/p.pac?token=1",
        },
        rf"{INTERNET}\Connections": {"DefaultConnectionSettings": blob},
    }
    proxies = windows(keys, ChosenApi(proxy="proxy:8080"), {"HTTPS_PROXY": "http://other:3128"}).proxies()
    assert proxies.user == "http=proxy:80;https=proxy:443"
    assert (proxies.machine, proxies.environment) == ("proxy:8080", "http://other:3128")
    assert (proxies.pac, proxies.auto_detect) == ("http://pac.example/p.pac", True)


def test_a_proxy_that_is_switched_off_is_none() -> None:
    assert windows({INTERNET: {"ProxyEnable": 0, "ProxyServer": "proxy:80"}}).proxies().user == ""


def test_a_policy_can_make_the_machines_proxy_everybodys() -> None:
    keys: dict[str, dict[str, Value]] = {
        r"HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings": {"ProxySettingsPerUser": 0},
        INTERNET.replace("HKCU", "HKLM"): {"ProxyEnable": 1, "ProxyServer": "all:80"},
        INTERNET: {"ProxyEnable": 1, "ProxyServer": "mine:80"},
    }
    assert windows(keys).proxies().user == "all:80"


def packed(path: str, chain: int) -> bytes:
    item = bytearray(628)
    item[: len(path)] = path.encode()
    item[300:304] = chain.to_bytes(4, "little")
    return bytes(item)


def test_only_foreign_layered_providers_are_told() -> None:
    items = [
        (r"%SystemRoot%\system32\mswsock.dll", 1),
        (r"C:\Program Files\Filter\Hook.dll", 0),
        (r"C:\Program Files\Filter\Hook.dll", 2),
        (r"%windir%\system32\vsocklib.dll", 1),
        (r"%SystemRoot%\system32\mswsock.dll", 2),
    ]
    keys: dict[str, dict[str, Value]] = {
        rf"{CATALOGUE}\{position:012}": {"PackedCatalogItem": packed(*item)} for position, item in enumerate(items, 1)
    }
    keys[rf"{CATALOGUE}\000000000009"] = {"PackedCatalogItem": b"short"}
    assert windows(keys).proxies().layered_providers == ("hook.dll",)


def test_security_products_without_those_of_windows() -> None:
    registered = (
        RegisteredProduct("Windows Defender", "antivirus", 0x61100, "{D68DDC3A-831F-4fae-9E44-DA132C1ACF46}"),
        RegisteredProduct("Guard", "firewall", 0x41010, "{1}"),
        RegisteredProduct("Old", "antivirus", 0x60110, "{2}"),
        RegisteredProduct("Paused", "antivirus", 0x62100, "{3}"),
    )
    assert foreign_products(registered) == (
        SecurityProduct("Guard", "firewall", True),
        SecurityProduct("Old", "antivirus", False),
        SecurityProduct("Paused", "antivirus", False),
    )
    with pytest.raises(NotAvailable):
        windows(api=ChosenApi(products=None)).security_products()


def test_profiles() -> None:
    assert [profiles_in(bits) for bits in (0, 1, 2, 4, 6)] == [
        (),
        ("Domain",),
        ("Private",),
        ("Public",),
        ("Private", "Public"),
    ]


def test_client_settings(tmp_path: Path) -> None:
    (tmp_path / "Default.rdp").write_bytes("full address:s:server.example\r\n".encode("utf-16"))
    policies = r"HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services"
    keys: dict[str, dict[str, Value]] = {
        r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders": {"Personal": "%DOCS%"},
        r"HKCU\Software\Microsoft\Terminal Server Client\Servers\server.example": {
            "UsernameHint": r"SERVER\kim",
            "CertHash": bytes.fromhex("00ff" * 10),
        },
        policies: {"AuthenticationLevel": 1, "Unrelated": 7},
        policies.replace("HKLM", "HKCU"): {"AuthenticationLevel": 0, "UseProxy": 1},
        r"HKLM\SYSTEM\CurrentControlSet\Control\Lsa\MSV1_0": {"ClientAllowedNTLMServers": ["a", "b"]},
    }
    saved = (SavedCredential("TERMSRV/Server.example", "kim"), SavedCredential("TERMSRV/other", "lee"))
    settings = windows(keys, ChosenApi(saved=saved), {"DOCS": str(tmp_path)}).client_settings("server.example")
    assert settings.default_rdp.startswith(b"\xff\xfef\0u\0")
    assert (settings.username_hint, settings.trusted_certificate) == (r"SERVER\kim", "00ff" * 10)
    assert settings.saved_credentials == ("kim",)
    assert settings.policies == {"AuthenticationLevel": 1, "UseProxy": 1, "ClientAllowedNTLMServers": ["a", "b"]}


def test_no_saved_connection_is_no_trouble() -> None:
    assert windows().client_settings("server").default_rdp == b""


def test_saved_credentials_are_found_however_windows_writes_the_target() -> None:
    saved = (
        SavedCredential("Domain:target=TERMSRV/server", "kim"),
        SavedCredential("LegacyGeneric:target=TERMSRV/SERVER", "kim"),
        SavedCredential("TERMSRV/server2", "lee"),
        SavedCredential("TERMSRV/server", ""),
    )
    assert users_for("server", saved) == ("kim",)


def test_the_clock() -> None:
    service = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time"

    def kept(kind: str, start: int) -> bool:
        return windows({rf"{service}\Parameters": {"Type": kind}, service: {"Start": start}}).clock_synchronised()

    assert [kept("NTP", 3), kept("NT5DS", 2), kept("NoSync", 3), kept("NTP", 4)] == [True, True, False, False]
    with pytest.raises(NotAvailable):
        windows().clock_synchronised()


def test_flushing_is_passed_on_and_so_is_a_refusal() -> None:
    api = ChosenApi()
    windows(api=api).flush_dns_cache()
    assert api.flushed == 1
    with pytest.raises(PermissionError):
        windows(api=ChosenApi(refuses_to_flush=True)).flush_dns_cache()


def test_without_its_client_windows_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotAvailable):
        windows(environment={"SystemRoot": str(tmp_path)}).open_remote_desktop("192.0.2.7", 3389)
    with pytest.raises(ValueError, match="address"):
        windows().open_remote_desktop("/admin", 3389)


def test_variables_in_paths() -> None:
    assert expand(r"%systemroot%\x %unknown% 100%", {"SystemRoot": r"C:\W"}) == r"C:\W\x %unknown% 100%"


def test_addresses_in_socket_structures() -> None:
    v4 = bytes([2, 0, 0, 53, 192, 0, 2, 53, *[0] * 8])
    v6 = bytes([23, 0, 0, 53, 0, 0, 0, 0]) + ipaddress.IPv6Address("2001:db8::53").packed + bytes(4)
    assert (address_in(v4), address_in(v6), address_in(b"\x01\0"), address_in(b"")) == (
        "192.0.2.53",
        "2001:db8::53",
        "",
        "",
    )


def test_lists_as_windows_lays_them_out_in_memory() -> None:
    """The chains of structures are built as the documentation of Windows draws them, and walked."""
    sockets = [bytes([2, 0, 0, 0, 192, 0, 2, last]) for last in (1, 2)]
    buffers = [ctypes.create_string_buffer(socket, len(socket)) for socket in sockets]
    second = adapters._Entry(socket=adapters._SocketAddress(ctypes.addressof(buffers[1]), 8))
    first = adapters._Entry(
        next=ctypes.addressof(second), socket=adapters._SocketAddress(ctypes.addressof(buffers[0]), 8)
    )
    up = adapters._Adapter(
        friendly_name="이더넷", description="Intel", status=1, mtu=1500, type=6, dns_servers=ctypes.addressof(first)
    )
    down = adapters._Adapter(friendly_name="down", status=2, next=ctypes.addressof(up))
    found = tuple(adapters._adapters(ctypes.addressof(down)))
    assert found == (Adapter("이더넷", "Intel", 6, 1500, 0, name_servers=("192.0.2.1", "192.0.2.2")),)


def test_dns_records_as_windows_lays_them_out_in_memory() -> None:
    v6 = ipaddress.IPv6Address("2001:db8::7").packed
    last = dns._Record(type=28, data=(ctypes.c_ubyte * 16)(*v6))
    alias = dns._Record(type=5, next=ctypes.addressof(last))
    first = dns._Record(type=1, data=(ctypes.c_ubyte * 16)(192, 0, 2, 7), next=ctypes.addressof(alias))
    place = ctypes.addressof(first)
    assert (tuple(dns._addresses(place, 1)), tuple(dns._addresses(place, 28))) == (("192.0.2.7",), ("2001:db8::7",))


@pytest.mark.skipif(sys.maxsize <= 2**32, reason="64 bit")
def test_the_documented_offsets() -> None:
    assert (dns._Record.type.offset, dns._Record.ttl.offset, dns._Record.data.offset) == (16, 24, 32)
    entry = adapters._Adapter
    assert (entry.friendly_name.offset, entry.mtu.offset, entry.gateways.offset) == (72, 96, 208)


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a system without a registry")
def test_on_another_system_nothing_is_made_up() -> None:
    with pytest.raises(NotAvailable):
        SystemRegistry().values(Hive.USER, "Software")
    for call in (adapters.active_adapters, dns.flush_cache, lambda: dns.cached_addresses("x")):
        with pytest.raises(NotAvailable):
            call()
