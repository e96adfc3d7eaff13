"""The parsers of hosts and resolv.conf."""

from __future__ import annotations

import pytest

from app.system.hosts_file import addresses_in
from app.system.resolv_conf import name_servers_in

HOSTS = (
    b"\xef\xbb\xbf127.0.0.1 localhost\r\n# 192.0.2.1 server.example\r\n"
    b"192.0.2.7\tServer.Example  srv # production \xb0\xa1\r\n2001:db8::7 server.example.\r\n"
    b"fe80::1%eth0 linked\r\nnonsense server.example\r\n192.0.2.7 server.example\r\n192.0.2.9\r\n"
    b"192.0.2.8 xn--bcher-kva.example\r\n"
)


@pytest.mark.parametrize(
    ("name", "addresses"),
    [
        ("localhost", ("127.0.0.1",)),
        ("server.example", ("192.0.2.7", "2001:db8::7")),
        ("SRV", ("192.0.2.7",)),
        ("bücher.example", ("192.0.2.8",)),
        ("linked", ("fe80::1",)),
        ("production", ()),
        ("192.0.2.9", ()),
        ("x" * 70 + ".example", ()),
    ],
)
def test_hosts(name: str, addresses: tuple[str, ...]) -> None:
    assert addresses_in(HOSTS, name) == addresses


def test_resolv_conf() -> None:
    text = "# nameserver 192.0.2.1\nsearch example\nnameserver 192.0.2.53\nnameserver\nnameserver 2001:db8::53\n"
    text += "options edns0\nnameserver nonsense\nnameserver 192.0.2.53\n"
    assert name_servers_in(text) == ("192.0.2.53", "2001:db8::53")
