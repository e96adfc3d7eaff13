"""Linux, on files made for the purpose and on the computer at hand."""

from __future__ import annotations

import json
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.context import NotAvailable
from app.system import local_resolver
from app.system.environment_proxy import proxy_in, without_query, without_secrets
from app.system.linux import LinuxComputer
from app.system.linux_routes import gateway_v4, gateway_v6, is_tunnel

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux")

ROUTES = """Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0
eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0
wg0\t0000000A\t00000000\t0001\t0\t0\t0\t000000FF\t0\t0\t0
"""
ROUTES6 = (
    "20010db8000000000000000000000000 20 00000000000000000000000000000000 00 "
    "00000000000000000000000000000000 00000100 00000001 00000000 00000001 eth0\n"
    "00000000000000000000000000000000 00 00000000000000000000000000000000 00 "
    "fe800000000000000000000000000001 00000400 00000001 00000000 00000003 eth0\n"
)


def test_gateways() -> None:
    assert gateway_v4(ROUTES, "eth0", "198.51.100.7") == "192.0.2.1"
    assert gateway_v4(ROUTES, "eth0", "192.0.2.77") == ""
    assert gateway_v4(ROUTES, "wg0", "10.1.2.3") == ""
    assert gateway_v6(ROUTES6, "eth0", "2001:db8::7") == ""
    assert gateway_v6(ROUTES6, "eth0", "2001:470::7") == "fe80::1"


def test_tunnels(tmp_path: Path) -> None:
    for name, kind in (("eth0", 1), ("wg0", 65534), ("ppp0", 512), ("docker0", 1)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "type").write_text(f"{kind}\n")
    (tmp_path / "tap0").mkdir()
    (tmp_path / "tap0" / "tun_flags").write_text("0x1002\n")
    assert [is_tunnel(name, tmp_path) for name in ("eth0", "wg0", "ppp0", "docker0", "tap0", "none")] == [
        False,
        True,
        True,
        False,
        True,
        False,
    ]


def test_files_below_a_root(tmp_path: Path) -> None:
    computer = LinuxComputer(root=tmp_path)
    assert (computer.hosts_file("server"), computer.name_servers()) == ((), ())
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/hosts").write_text("192.0.2.7 server\n")
    (tmp_path / "etc/resolv.conf").write_text("nameserver 127.0.0.53\n")
    assert (computer.hosts_file("server"), computer.name_servers()) == (("192.0.2.7",), ("127.0.0.53",))
    (tmp_path / "run/systemd/resolve").mkdir(parents=True)
    (tmp_path / "run/systemd/resolve/resolv.conf").write_text("nameserver 192.0.2.53\n")
    assert computer.name_servers() == ("192.0.2.53",)


def test_the_path_to_this_computer_itself() -> None:
    path = LinuxComputer().path_out("127.0.0.1")
    assert (path.interface, path.source, path.virtual, path.gateway) == ("lo", "127.0.0.1", False, "")
    assert path.mtu > 0


def test_proxies_come_from_the_environment_without_their_password() -> None:
    computer = LinuxComputer(environment={"HTTPS_PROXY": "http://kim:geheim@proxy.example:8080"})
    assert computer.proxies().environment == "http://proxy.example:8080"
    assert proxy_in({"all_proxy": "socks5://127.0.0.1:1080"}) == "socks5://127.0.0.1:1080"
    assert proxy_in({"no_proxy": "x"}) == ""


@pytest.mark.parametrize(
    ("proxy", "shown"),
    [
        ("proxy:8080", "proxy:8080"),
        ("kim:p@ss/w=rd@proxy:8080", "proxy:8080"),
        ("http=kim:geheim@proxy:80", "http=proxy:80"),
        ("http://kim@proxy", "http://proxy"),
    ],
)
def test_secrets_do_not_show(proxy: str, shown: str) -> None:
    assert without_secrets(proxy) == shown


def test_a_scripts_address_loses_what_may_be_secret() -> None:
    assert without_query("http://kim:x@pac.example/proxy.pac?token=abc#d") == "http://pac.example/proxy.pac"
    assert without_query("file:///c:/proxy.pac?x") == "file:///c:/proxy.pac"


def test_what_linux_does_not_tell() -> None:
    computer = LinuxComputer(environment={"PATH": "/nowhere"}, resolver_socket=Path("/nowhere/socket"))
    calls: list[Callable[[], object]] = [
        lambda: computer.cached_addresses("server"),
        computer.flush_dns_cache,
        lambda: computer.outbound_firewall("192.0.2.7", 3389),
        computer.security_products,
        lambda: computer.client_settings("server"),
    ]
    for call in calls:
        with pytest.raises(NotAvailable):
            call()


def test_flushing_reports_a_refusal(tmp_path: Path) -> None:
    tool, mark = tmp_path / "resolvectl", tmp_path / "socket"
    mark.touch()
    computer = LinuxComputer(environment={"PATH": str(tmp_path)}, resolver_socket=mark)
    for code in (0, 1):
        tool.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/called\nexit {code}\n')
        tool.chmod(0o755)
        if code:
            with pytest.raises(PermissionError):
                computer.flush_dns_cache()
        else:
            computer.flush_dns_cache()
        assert (tmp_path / "called").read_text() == "--no-ask-password flush-caches\n"


def test_the_kernel_knows_whether_its_clock_is_kept() -> None:
    assert LinuxComputer().clock_synchronised() in (True, False)


@contextmanager
def resolver(folder: Path, answer: bytes) -> Iterator[tuple[Path, list[dict[str, object]]]]:
    """Run a service that speaks as systemd-resolved does, and keep what it is asked."""
    if sys.platform == "win32":
        raise RuntimeError("this system has no such sockets")
    path, asked = folder / "resolve", list[dict[str, object]]()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as service:
        service.bind(str(path))
        service.listen()

        def serve() -> None:
            connection, _ = service.accept()
            with connection:
                question = b""
                while not question.endswith(b"\0"):
                    question += connection.recv(4096)
                asked.append(json.loads(question[:-1]))
                half = len(answer) // 2
                connection.sendall(answer[:half])
                connection.sendall(answer[half:])

        thread = threading.Thread(target=serve)
        thread.start()
        yield path, asked
        thread.join(5)


def test_the_cache_of_the_local_resolver(tmp_path: Path) -> None:
    addresses = [{"family": 2, "address": [192, 0, 2, 7]}, {"family": 10, "address": [32, 1, 13, 184, *[0] * 11, 7]}]
    answer = {"parameters": {"addresses": addresses, "name": "server.example", "flags": 1}}
    with resolver(tmp_path, json.dumps(answer).encode() + b"\0") as (path, asked):
        assert local_resolver.cached_addresses("server.example", path) == ("192.0.2.7", "2001:db8::7")
    parameters = asked[0]["parameters"]
    assert isinstance(parameters, dict)
    assert parameters["flags"] & (1 << 15), "the network must not be asked"


@pytest.mark.parametrize("error", ["NoSource", "NoSuchResourceRecord", "DNSError"])
def test_a_name_that_is_not_cached(tmp_path: Path, error: str) -> None:
    answer = json.dumps({"error": f"io.systemd.Resolve.{error}", "parameters": {}}).encode() + b"\0"
    with resolver(tmp_path, answer) as (path, _):
        assert local_resolver.cached_addresses("server.example", path) == ()


@pytest.mark.parametrize("answer", [b'{"error":"org.varlink.service.MethodNotFound"}\0', b"nonsense\0", b"", b"[]\0"])
def test_a_resolver_that_answers_otherwise_is_not_taken_for_an_empty_cache(tmp_path: Path, answer: bytes) -> None:
    with resolver(tmp_path, answer) as (path, _), pytest.raises(NotAvailable):
        local_resolver.cached_addresses("server.example", path)
