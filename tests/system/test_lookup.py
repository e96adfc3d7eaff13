"""Kinds of addresses, the system's lookup, and the choice of the computer."""

from __future__ import annotations

import socket
import sys
import time

import pytest

from app.context import Computer
from app.system.computer import this_computer
from app.system.lookup import Kind, LookupFailed, addresses_of, is_number, kind_of
from app.system.name_server import Trouble
from tests.system.fake_computer import FakeComputer


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("203.0.113.7", Kind.PUBLIC),
        ("2001:db8::7", Kind.PUBLIC),
        ("10.0.0.1", Kind.PRIVATE),
        ("172.31.255.255", Kind.PRIVATE),
        ("172.32.0.0", Kind.PUBLIC),
        ("192.168.1.1", Kind.PRIVATE),
        ("fd00::1", Kind.PRIVATE),
        ("100.64.0.1", Kind.SHARED),
        ("100.128.0.1", Kind.PUBLIC),
        ("198.18.0.1", Kind.FAKE),
        ("198.19.255.255", Kind.FAKE),
        ("198.20.0.0", Kind.PUBLIC),
        ("127.0.0.53", Kind.LOOPBACK),
        ("::1", Kind.LOOPBACK),
        ("::ffff:127.0.0.1", Kind.LOOPBACK),
        ("169.254.1.1", Kind.LINK_LOCAL),
        ("fe80::1%eth0", Kind.LINK_LOCAL),
        ("0.0.0.0", Kind.NOWHERE),
        ("::", Kind.NOWHERE),
    ],
)
def test_kinds(address: str, kind: Kind) -> None:
    assert kind_of(address) is kind


def test_numbers() -> None:
    assert [is_number(text) for text in ("192.0.2.7", "::1", "server", "192.0.2")] == [True, True, False, False]


async def test_a_number_is_its_own_address() -> None:
    assert await addresses_of("192.0.2.7", 2) == ("192.0.2.7",)


async def test_a_lookup_that_hangs_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: time.sleep(0.5))
    started = time.monotonic()
    with pytest.raises(LookupFailed) as failed:
        await addresses_of("server.test", 0.1)
    assert failed.value.trouble is Trouble.NO_ANSWER
    assert time.monotonic() - started < 0.4


def test_this_computer_is_of_its_own_system() -> None:
    computer: Computer = this_computer()
    assert computer.platform == {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")


def test_the_fake_is_a_computer_too() -> None:
    computer: Computer = FakeComputer()
    assert computer.name_servers() == ()
