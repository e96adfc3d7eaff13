"""The address given to the Remote Desktop client can be nothing but an address."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.context import NotAvailable
from app.system.remote_desktop_client import destination, linux_arguments, start


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("192.0.2.7", "192.0.2.7:3390"),
        ("2001:db8::7", "[2001:db8::7]:3390"),
        ("server.example", "server.example:3390"),
        ("WIN-1", "WIN-1:3390"),
        ("서버.example", "서버.example:3390"),
    ],
)
def test_addresses_are_written_as_clients_expect(address: str, written: str) -> None:
    assert destination(address, 3390) == written


@pytest.mark.parametrize(
    "address",
    [
        "",
        "-v",
        "/admin",
        "a b",
        "a;b",
        "a:1",
        "--help",
        "$(id)",
        "a\n/p:x",
        "a..b",
        "a/b",
        "x" * 64,
        "fe80::1%eth0",
        '"',
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        destination(address, 3389)


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_what_is_no_port_is_refused(port: int) -> None:
    with pytest.raises(ValueError, match="port"):
        destination("192.0.2.7", port)


def only(*programs: str) -> Callable[[str], str | None]:
    return lambda name: f"/usr/bin/{name}" if name in programs else None


def test_linux_clients() -> None:
    assert linux_arguments("server.example", 3390, only("remmina", "xfreerdp")) == [
        "/usr/bin/remmina",
        "-c",
        "rdp://server.example:3390",
    ]
    assert linux_arguments("2001:db8::7", 3389, only("xfreerdp")) == ["/usr/bin/xfreerdp", "/v:[2001:db8::7]:3389"]
    with pytest.raises(NotAvailable):
        linux_arguments("server.example", 3389, only())


def test_a_program_is_started_without_being_waited_for(tmp_path: Path) -> None:
    mark = tmp_path / "started"
    start([sys.executable, "-c", "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text('x')", str(mark)])
    deadline = time.monotonic() + 10
    while not mark.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert mark.exists()
