"""The cache check: what this computer remembers against what a real name server says now."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.checks.client.dns_cache import CHECK
from app.context import Context, NotAvailable
from app.language import Text, fill
from app.model import Finding, Need, Status, Target
from tests.system.dns_lab import free_port, name_servers, needs_dnsmasq
from tests.system.fake_computer import FakeComputer

NAME = "server.test"


async def compare(computer: FakeComputer) -> Finding:
    assert CHECK.run
    finding = await CHECK.run(Context(Target(NAME), computer, timeout=1.0))
    for text in (finding.summary, *finding.detail):
        assert "{" not in fill(text, finding.facts), text
    return finding


def test_it_needs_a_name() -> None:
    assert Need.NAME in CHECK.needs


async def test_an_empty_cache_passes_without_asking() -> None:
    finding = await compare(FakeComputer(servers=RuntimeError("must not be asked")))
    assert (finding.status, finding.facts["cached"]) == (Status.PASS, [])


@needs_dnsmasq
async def test_an_old_address_fails_and_offers_to_forget_it(tmp_path: Path) -> None:
    with name_servers(tmp_path, {NAME: ("192.0.2.8",)}) as servers:
        finding = await compare(FakeComputer(servers=servers, cache={NAME: ("192.0.2.7",)}))
    assert (finding.status, finding.remedies) == (Status.FAIL, ("flush_dns_cache",))
    assert (finding.facts["cached"], finding.facts["fresh"]) == (["192.0.2.7"], ["192.0.2.8"])


@needs_dnsmasq
@pytest.mark.parametrize("current", [("192.0.2.7",), ("192.0.2.7", "192.0.2.8")])
async def test_a_current_address_passes(tmp_path: Path, current: tuple[str, ...]) -> None:
    with name_servers(tmp_path, {NAME: current}) as servers:
        finding = await compare(FakeComputer(servers=servers, cache={NAME: ("192.0.2.7",)}))
    assert finding.status is Status.PASS


@needs_dnsmasq
async def test_a_name_that_is_gone_warns_and_does_not_offer_to_forget(tmp_path: Path) -> None:
    with name_servers(tmp_path, {}) as servers:
        finding = await compare(FakeComputer(servers=servers, cache={NAME: ("192.0.2.7",)}))
    assert (finding.status, finding.remedies) == (Status.WARN, ())


async def test_the_hosts_files_lines_are_not_the_caches() -> None:
    computer = FakeComputer(hosts={NAME: ("192.0.2.7",)}, cache={NAME: ("192.0.2.7",)})
    assert (await compare(computer)).status is Status.PASS


@pytest.mark.parametrize("servers", [(), ("dead",)])
async def test_without_a_fresh_answer_nothing_is_claimed(servers: tuple[str, ...]) -> None:
    asked = tuple(f"127.0.0.1#{free_port()}" for _ in servers)
    finding = await compare(FakeComputer(servers=asked, cache={NAME: ("192.0.2.7",)}))
    assert (finding.status, finding.facts["missing"]) == (Status.SKIP, ["name_server"])


async def test_a_cache_that_cannot_be_read_is_no_pass() -> None:
    with pytest.raises(NotAvailable):
        await compare(FakeComputer(cache=NotAvailable(Text("no cache"))))
