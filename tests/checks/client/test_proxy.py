"""The check of proxies and VPNs blames them only where the server does not answer."""

from __future__ import annotations

import socket

import pytest

from app.checks.client.proxy import CHECK
from app.context import Context, PathOut, Proxies
from app.language import Text, fill
from app.model import Facts, Finding, Json, Link, Status, Target
from tests.system.fake_computer import FakeComputer

VPN = PathOut("wg0", "WireGuard Tunnel", "10.0.0.2", virtual=True, mtu=1420)
WEB = Proxies(user="proxy.example:8080")
SILENT: Facts = {"tcp": "timed_out"}
ANSWERS: Facts = {"tcp": "open", "rdp": "negotiated"}


class Probe:
    """The result of the port check, and how often it was asked for."""

    def __init__(self, facts: Facts) -> None:
        self.finding = Finding("rdp_port", Link.NETWORK, Status.FAIL, Text("probe"), facts)
        self.asked = 0

    async def __call__(self) -> Finding:
        self.asked += 1
        return self.finding


async def judge(computer: FakeComputer, seen: Facts | None = None, address: str = "192.0.2.7") -> Finding:
    assert CHECK.run
    probe = None if seen is None else Probe(seen)
    finding = await CHECK.run(Context(Target(address, 3390), computer, 2.0, probe))
    for text in (finding.summary, *finding.detail):
        assert "{" not in fill(text, finding.facts), text
    return finding


async def test_a_free_way_passes_without_waiting_for_the_probe() -> None:
    assert CHECK.run
    probe = Probe(SILENT)
    finding = await CHECK.run(Context(Target("192.0.2.7"), FakeComputer(), 2.0, probe))
    assert (finding.status, finding.facts["interface"], probe.asked) == (Status.PASS, "Ethernet", 0)


@pytest.mark.parametrize(
    ("computer", "seen", "status"),
    [
        (FakeComputer(proxy=WEB), None, Status.PASS),
        (FakeComputer(proxy=WEB), ANSWERS, Status.PASS),
        (FakeComputer(proxy=WEB), SILENT, Status.WARN),
        (FakeComputer(proxy=WEB), {"tcp": "refused"}, Status.PASS),
        (FakeComputer(proxy=Proxies(pac="http://pac.example/p.pac")), SILENT, Status.WARN),
        (FakeComputer(proxy=Proxies(pac="http://pac.example/p.pac")), None, Status.PASS),
        (FakeComputer(path=VPN), None, Status.WARN),
        (FakeComputer(path=VPN), SILENT, Status.WARN),
        (FakeComputer(path=VPN), ANSWERS, Status.PASS),
        (FakeComputer(proxy=Proxies(layered_providers=("hook.dll",))), SILENT, Status.WARN),
        (FakeComputer(proxy=Proxies(layered_providers=("hook.dll",))), ANSWERS, Status.PASS),
        (FakeComputer(path=PathOut("LAN", "Intel", "192.0.2.10", mtu=1200)), None, Status.WARN),
    ],
)
async def test_what_is_in_the_way(computer: FakeComputer, seen: Facts | None, status: Status) -> None:
    assert (await judge(computer, seen)).status is status


@pytest.mark.parametrize(
    ("seen", "status"),
    [
        ({"tcp": "open", "rdp": "closed"}, Status.FAIL),
        ({"tcp": "open", "rdp": "negotiated"}, Status.PASS),
        (SILENT, Status.WARN),
        (None, Status.WARN),
    ],
)
async def test_a_proxy_program_with_made_up_addresses(seen: Facts | None, status: Status) -> None:
    assert (await judge(FakeComputer(path=VPN), seen, "198.18.0.7")).status is status


async def test_no_way_out_fails() -> None:
    finding = await judge(FakeComputer(path={}))
    assert (finding.status, finding.facts["address"]) == (Status.FAIL, "192.0.2.7")


async def test_the_first_address_with_a_way_out_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0)) for address in ("2001:db8::7", "192.0.2.7")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    lan = PathOut("LAN", "Intel", "192.0.2.10", "192.0.2.1", mtu=1500)
    assert (await judge(FakeComputer(path={"192.0.2.7": lan}), address="server.test")).status is Status.PASS


async def test_an_unknown_name_leaves_the_proxies_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "x")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    finding = await judge(FakeComputer(path=RuntimeError("must not be asked")), address="server.test")
    assert finding.status is Status.PASS
    assert "interface" not in finding.facts
    named: Json = (await judge(FakeComputer(proxy=WEB), address="server.test")).facts["proxy"]
    assert named == "proxy.example:8080"
