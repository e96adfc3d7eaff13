"""macOS, on recorded answers of its tools."""

from __future__ import annotations

import pytest

from app.context import NotAvailable
from app.system.macos import MacComputer, scutil_settings

PROXY = """<dictionary> {
  ExceptionsList : <array> {
    0 : *.local
    1 : 169.254/16
  }
  HTTPEnable : 1
  HTTPPort : 3128
  HTTPProxy : proxy.example
  HTTPSEnable : 0
  HTTPSProxy : other.example
  ProxyAutoConfigEnable : 1
  ProxyAutoConfigURLString : http://pac.example/p.pac?id=7
  ProxyAutoDiscoveryEnable : 0
}
"""


def test_proxies_of_the_settings() -> None:
    proxies = MacComputer(environment={}, read=lambda _: PROXY).proxies()
    assert (proxies.user, proxies.pac, proxies.auto_detect) == ("proxy.example:3128", "http://pac.example/p.pac", False)


def test_keys() -> None:
    assert scutil_settings("<dictionary> {\n}\n") == {}
    assert scutil_settings(PROXY)["HTTPPort"] == "3128"


def test_what_macos_does_not_tell() -> None:
    computer = MacComputer()
    for call in (computer.flush_dns_cache, computer.security_products, computer.clock_synchronised):
        with pytest.raises(NotAvailable):
            call()
