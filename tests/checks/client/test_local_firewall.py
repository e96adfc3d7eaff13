"""The firewall check judges what the firewall would do."""

from __future__ import annotations

import socket

import pytest

from app.checks.client.local_firewall import CHECK
from app.context import Context, FirewallBlock, NotAvailable, OutboundFirewall, Store
from app.language import Text, fill
from app.model import Finding, Status, Target
from tests.system.fake_computer import FakeComputer

OPEN = OutboundFirewall(True, "Private")


def blocked(rule: str = "No RDP", store: Store = Store.LOCAL) -> OutboundFirewall:
    return OutboundFirewall(True, "Public", (FirewallBlock(rule, store, "Public"),))


async def judge(computer: FakeComputer, address: str = "192.0.2.7") -> Finding:
    assert CHECK.run
    finding = await CHECK.run(Context(Target(address, 3390), computer, timeout=2.0))
    for text in (finding.summary, *finding.detail):
        assert "{" not in fill(text, finding.facts), text
    return finding


async def test_an_open_firewall_passes() -> None:
    finding = await judge(FakeComputer())
    assert (finding.status, finding.facts["enabled"], finding.facts["profile"]) == (Status.PASS, True, "Private")


async def test_a_firewall_that_is_off_passes_with_a_word_of_warning() -> None:
    finding = await judge(FakeComputer(firewall=OutboundFirewall(False, "Public")))
    assert (finding.status, finding.facts["enabled"]) == (Status.PASS, False)
    assert finding.detail


@pytest.mark.parametrize("store", list(Store))
async def test_a_blocking_rule_fails_and_names_who_can_change_it(store: Store) -> None:
    finding = await judge(FakeComputer(firewall=blocked(store=store)))
    assert (finding.status, finding.facts["rule"], finding.facts["store"]) == (Status.FAIL, "No RDP", store.value)
    assert (
        fill(finding.summary, finding.facts)
        == 'The firewall rule "No RDP" on this computer blocks Remote Desktop to port 3390.'
    )
    assert ("administrator" in finding.detail[0]) is (store is not Store.LOCAL)


async def test_a_closed_default_fails_without_naming_a_rule() -> None:
    finding = await judge(FakeComputer(firewall=blocked(rule="")))
    assert finding.status is Status.FAIL
    assert "rule that" in finding.detail[0]
    assert "{rule}" not in finding.summary


async def test_one_of_two_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0)) for address in ("192.0.2.7", "192.0.2.8")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    finding = await judge(FakeComputer(firewall={"192.0.2.7": OPEN, "192.0.2.8": blocked()}), "server.test")
    assert (finding.status, finding.facts["blocked"]) == (Status.WARN, ["192.0.2.8"])


async def test_an_unknown_name_is_a_skip(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "x")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    finding = await judge(FakeComputer(firewall=RuntimeError("must not be asked")), "server.test")
    assert (finding.status, finding.facts["missing"]) == (Status.SKIP, ["address"])


async def test_a_firewall_that_cannot_be_read_is_no_pass() -> None:
    with pytest.raises(NotAvailable):
        await judge(FakeComputer(firewall=NotAvailable(Text("no right"))))
