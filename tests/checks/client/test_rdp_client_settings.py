"""The check of the client's settings: saved connection, gateway, policies."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from app.checks.client.rdp_client_settings import CHECK
from app.context import ClientSettings, Context, NotAvailable
from app.language import Text, fill
from app.model import Facts, Finding, Json, Link, Status, Target
from tests.system.dns_lab import free_port
from tests.system.fake_computer import FakeComputer

HOST = "192.0.2.7"


async def judge(settings: ClientSettings, seen: Facts | None = None, host: str = HOST) -> Finding:
    async def probe() -> Finding:
        return Finding("rdp_port", Link.NETWORK, Status.PASS, Text("probe"), seen or {})

    assert CHECK.run
    finding = await CHECK.run(Context(Target(host), FakeComputer(settings=settings), 2.0, probe if seen else None))
    for text in (finding.summary, *finding.detail):
        assert "{" not in fill(text, finding.facts), text
    return finding


def saved(*lines: str) -> ClientSettings:
    return ClientSettings(default_rdp="\r\n".join(lines).encode("utf-16"))


@pytest.fixture
async def gateway() -> AsyncIterator[int]:
    async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
        yield int(server.sockets[0].getsockname()[1])


@pytest.mark.parametrize(
    ("settings", "seen", "status"),
    [
        (ClientSettings(), None, Status.PASS),
        (saved(f"full address:s:{HOST}"), None, Status.PASS),
        (saved(f"full address:s:{HOST}:3390"), None, Status.WARN),
        (saved("full address:s:other.example:3390"), None, Status.PASS),
        (saved("enablecredsspsupport:i:1"), {"nla_required": True}, Status.PASS),
        (saved("enablecredsspsupport:i:0"), None, Status.WARN),
        (saved("enablecredsspsupport:i:0"), {"nla_required": True}, Status.FAIL),
        (saved("negotiate security layer:i:0"), {"nla_required": True}, Status.FAIL),
        (saved("gatewayhostname:s:gw.example", "gatewayusagemethod:i:0"), None, Status.PASS),
        (saved("gatewayhostname:s:gw.example", "gatewayusagemethod:i:2"), None, Status.PASS),
        (ClientSettings(default_rdp=b"\x00\x01\x02garbage"), None, Status.WARN),
    ],
)
async def test_saved_settings(settings: ClientSettings, seen: Facts | None, status: Status) -> None:
    assert (await judge(settings, seen)).status is status


async def test_a_gateway_that_answers_is_a_warning(gateway: int) -> None:
    finding = await judge(saved(f"gatewayhostname:s:127.0.0.1:{gateway}", "gatewayusagemethod:i:1"))
    assert (finding.status, finding.facts["gateway_answers"]) == (Status.WARN, True)


async def test_a_gateway_that_does_not_answer_is_the_cause() -> None:
    finding = await judge(saved(f"gatewayhostname:s:127.0.0.1:{free_port()}", "gatewayusagemethod:i:1"))
    assert (finding.status, finding.facts["gateway_answers"]) == (Status.FAIL, False)


@pytest.mark.parametrize("name", ["127.0.0.1:x", "x" * 300])
async def test_a_gateway_that_is_no_address_does_not_answer(name: str) -> None:
    finding = await judge(saved(f"gatewayhostname:s:{name}", "gatewayusagemethod:i:1"))
    assert finding.status is Status.FAIL


@pytest.mark.parametrize(
    ("policies", "host", "seen", "status"),
    [
        ({"AuthenticationLevel": 1}, HOST, {"certificate": {"self_signed": True}}, Status.FAIL),
        ({"AuthenticationLevel": 1}, HOST, {"certificate": {"self_signed": False}}, Status.PASS),
        ({"AuthenticationLevel": 2}, HOST, {"certificate": {"self_signed": True}}, Status.PASS),
        ({"RestrictSendingNTLMTraffic": 2}, HOST, None, Status.FAIL),
        ({"RestrictSendingNTLMTraffic": 2}, "server.test", None, Status.WARN),
        ({"RestrictSendingNTLMTraffic": 2, "ClientAllowedNTLMServers": ["*.TEST"]}, "server.test", None, Status.PASS),
        ({"RestrictSendingNTLMTraffic": 1}, HOST, None, Status.PASS),
        ({"AllowEncryptionOracle": 0}, HOST, None, Status.WARN),
        ({"AllowEncryptionOracle": 2}, HOST, None, Status.PASS),
        ({"RestrictedRemoteAdministration": 1}, HOST, None, Status.WARN),
        ({"UseProxy": 1, "ProxyName": "gw.example"}, HOST, None, Status.WARN),
        ({"LmCompatibilityLevel": 2}, HOST, None, Status.WARN),
        ({"LmCompatibilityLevel": 5, "fClientDisableUDP": 1}, HOST, None, Status.PASS),
    ],
)
async def test_policies(policies: dict[str, Json], host: str, seen: Facts | None, status: Status) -> None:
    finding = await judge(ClientSettings(policies=policies), seen, host)
    assert (finding.status, finding.facts["policies"]) == (status, policies)


async def test_the_worst_comes_first_and_nothing_is_lost() -> None:
    settings = ClientSettings(
        default_rdp=f"full address:s:{HOST}:3390\nenablecredsspsupport:i:0\n".encode(), saved_credentials=("kim",)
    )
    finding = await judge(settings, {"nla_required": True})
    assert finding.status is Status.FAIL
    assert "Network Level Authentication" in finding.summary
    told = " ".join(fill(text, finding.facts) for text in finding.detail)
    assert "uses port 3390" in told
    assert "for kim" in told


async def test_a_system_without_this_client_is_no_pass() -> None:
    assert CHECK.run
    computer = FakeComputer(settings=NotAvailable(Text("none")))
    with pytest.raises(NotAvailable):
        await CHECK.run(Context(Target(HOST), computer))
