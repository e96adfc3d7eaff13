from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter
from typing import cast

import pytest

from app.checks.client import port, port_outcomes
from app.checks.client.port_outcomes import Outcome
from app.context import Computer, Context
from app.model import Finding, Json, Link, Status, Target
from app.rdp.result import ProbeResult, Rdp, Tls
from app.rdp.tcp import Attempt, Tcp
from app.rdp.x224 import Security
from app.remedies import declared
from tests.lab.process import LOOPBACK
from tests.lab.worlds import WORLDS

LIMIT = 1.0
NOW = datetime(2026, 1, 1, tzinfo=UTC)


async def probe(server_port: int, address: str = LOOPBACK) -> Finding:
    context = Context(Target(address, server_port), cast("Computer", None), timeout=LIMIT)
    return await port.run(context)


@dataclass(frozen=True)
class Expected:
    status: Status
    link: Link
    summary: str
    facts: Mapping[str, Json] = field(default_factory=dict)
    absent: tuple[str, ...] = ()


def passed(**facts: Json) -> Expected:
    return Expected(
        Status.PASS, Link.NETWORK, "Remote Desktop answers at", {"tcp": "open", "rdp": "negotiated", **facts}
    )


def warned(summary: str, **facts: Json) -> Expected:
    return Expected(Status.WARN, Link.GUEST, summary, {"tcp": "open", "rdp": "negotiated", **facts})


def network(summary: str, **facts: Json) -> Expected:
    return Expected(Status.FAIL, Link.NETWORK, summary, facts)


def guest(summary: str, **facts: Json) -> Expected:
    return Expected(Status.FAIL, Link.GUEST, summary, facts)


def stranger(service: str, summary: str, banner: str) -> Expected:
    return guest(summary, tcp="open", rdp="not_rdp", service=service, banner=banner)


def refused(code: int, failure: str, summary: str) -> Expected:
    return guest(summary, tcp="open", rdp="refused", failure_code=code, failure=failure)


WINDOWS: dict[str, Json] = {
    "security": "hybrid_ex",
    "computer_name": "WIN-LAB01",
    "dns_name": "WIN-LAB01.corp.example",
    "domain": "CORP",
    "os_build": "10.0.20348",
}

EXPECTED: Mapping[str, Expected] = {
    "xrdp": passed(security="tls", nla_required=False, tls="strong"),
    "xrdp, rdp security": warned("without TLS", security="rdp", nla_required=False),
    "xrdp, expired certificate": warned("expired on", security="tls"),
    "xrdp, certificate not yet valid": warned("becomes valid only on", security="tls"),
    "xrdp, no certificate": refused(3, "SSL_CERT_NOT_ON_SERVER", "no usable certificate"),
    "xrdp, key of another certificate": guest(
        "no encrypted connection", tls="failed", tls_error="WRONG_VERSION_NUMBER"
    ),
    "xrdp, TLS 1.0": warned("outdated encryption", security="tls", tls="weak", tls_version="TLSv1"),
    "freerdp, nla": passed(security="hybrid", nla_required=True, os_build="6.1.7601"),
    "freerdp, tls": passed(security="tls", nla_required=False),
    "freerdp, rdp security": warned("without TLS", security="rdp", failure_code=2, failure="SSL_NOT_ALLOWED_BY_SERVER"),
    "sshd": guest("SSH server", tcp="open", rdp="not_rdp", service="ssh"),
    "web server": stranger("http", "web server", "<!DOCTYPE HTML>"),
    "closed port": Expected(Status.FAIL, Link.GUEST, "nothing listens", {"tcp": "refused"}, ("rdp", "security")),
    "black hole": Expected(
        Status.FAIL, Link.NETWORK, "does not answer on port", {"tcp": "timed_out"}, ("rdp", "connect_seconds")
    ),
    "windows": passed(**WINDOWS, nla_required=True),
    "windows, nla optional": passed(**WINDOWS, nla_required=False),
    "windows, clock ahead": passed(**WINDOWS),
    "windows, ntlm only in spnego": passed(**WINDOWS, nla_required=True),
    "windows, no ntlm": Expected(
        Status.PASS, Link.NETWORK, "Remote Desktop answers at", {"security": "hybrid_ex"}, ("computer_name",)
    ),
    "silent": network("does not answer within", tcp="open", rdp="no_answer"),
    "reset on accept": network("at once", tcp="reset", rdp="closed"),
    "close on accept": network("at once", tcp="reset", rdp="closed"),
    "reset after request": network("closes it as soon as Remote Desktop begins", tcp="open", rdp="closed"),
    "close after request": network("closes it as soon as Remote Desktop begins", tcp="open", rdp="closed"),
    "trickle": network("does not answer within", tcp="open", rdp="no_answer"),
    "flood": stranger("unknown", "Another program", "03 00 ff ff 00 00 00 00 00 00 00 00 00 00 00 00"),
    "garbage": stranger("unknown", "Another program", "c8 c9 ca cb cc cd ce cf d0 d1 d2 d3 d4 d5 d6 d7"),
    "tls first": stranger("tls", "only TLS", "15 03 01 00 02 02 46"),
    "smtp": stranger("smtp", "mail server", "220 mail.example ESMTP ready"),
    "ftp, hangs up": stranger("ftp", "file transfer", "220 FTP service"),
    "vnc": stranger("vnc", "VNC server", "RFB 003.008"),
    "no negotiation": warned("without TLS", security="rdp"),
    "disconnects": guest("ends the connection at once", rdp="closed", failure="DISCONNECT_PROVIDER_ULTIMATUM"),
    "silent in tls": network(
        "stops answering as soon as encryption begins", tcp="open", rdp="negotiated", tls="no_answer"
    ),
    "hangs up in tls": guest("no encrypted connection", security="hybrid", tls="failed"),
    "failure code 1": refused(1, "SSL_REQUIRED_BY_SERVER", "code 1"),
    "failure code 2": refused(2, "SSL_NOT_ALLOWED_BY_SERVER", "code 2"),
    "failure code 3": refused(3, "SSL_CERT_NOT_ON_SERVER", "code 3"),
    "failure code 4": refused(4, "INCONSISTENT_FLAGS", "code 4"),
    "failure code 5": refused(5, "HYBRID_REQUIRED_BY_SERVER", "code 5"),
    "failure code 6": refused(6, "SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER", "code 6"),
    "failure code 99": refused(99, "UNKNOWN_99", "not documented"),
}


def test_every_world_is_expected() -> None:
    assert EXPECTED.keys() == WORLDS.keys()


@pytest.mark.parametrize("world", WORLDS)
async def test_world_gives_outcome(world: str, tmp_path: Path) -> None:
    expected = EXPECTED[world]
    with WORLDS[world](tmp_path) as server:
        finding = await probe(server.port)
    assert (finding.check, finding.status, finding.link) == ("rdp_port", expected.status, expected.link), finding
    assert expected.summary in finding.summary
    assert {name: finding.facts.get(name) for name in expected.facts} == expected.facts
    assert not set(expected.absent) & finding.facts.keys()
    assert_well_formed(finding, server.port)


def assert_well_formed(finding: Finding, server_port: int) -> None:
    facts = json.loads(json.dumps(finding.facts))
    assert facts == finding.facts
    assert (facts["address"], facts["port"]) == (LOOPBACK, server_port)
    [address] = facts["addresses"]
    assert address.keys() == {"address", "family", "outcome", "seconds"}
    assert finding.proof.startswith(f"connect {LOOPBACK}:{server_port}: ")
    for text in (finding.summary, *finding.detail):
        fields = {name for _, name, _, _ in Formatter().parse(text) if name}
        assert fields <= facts.keys(), text
    assert (finding.status is Status.PASS) or finding.detail


async def test_certificate_facts(tmp_path: Path) -> None:
    with WORLDS["xrdp"](tmp_path) as server:
        finding = await probe(server.port)
    certificate = finding.facts["certificate"]
    assert isinstance(certificate, dict)
    assert certificate.keys() == {
        *("subject", "issuer", "not_before", "not_after", "self_signed", "sha256", "sha1", "key_bits")
    }
    assert (certificate["subject"], certificate["self_signed"], certificate["key_bits"]) == ("CN=WIN-LAB", True, 2048)
    assert datetime.fromisoformat(str(certificate["not_before"])).tzinfo is not None


async def test_clock_skew_of_the_server_is_a_fact(tmp_path: Path) -> None:
    with WORLDS["windows, clock ahead"](tmp_path) as server:
        finding = await probe(server.port)
    assert finding.facts["clock_skew_seconds"] == pytest.approx(3725, abs=2)


async def test_a_name_without_address() -> None:
    finding = await probe(3389, "no-such-host.invalid")
    assert (finding.status, finding.link, finding.facts["tcp"]) == (Status.FAIL, Link.CLIENT, "name_not_found")
    assert finding.facts["addresses"] == []


@pytest.mark.parametrize("name", ["a..b", "x" * 64 + ".example", "-", "."])
async def test_what_cannot_be_a_name_is_not_found(name: str) -> None:
    finding = await probe(3389, name)
    assert (finding.status, finding.facts["tcp"]) == (Status.FAIL, "name_not_found")


@pytest.mark.parametrize("world", ["black hole", "silent", "trickle", "flood"])
async def test_a_check_that_meets_silence_ends_in_time(world: str, tmp_path: Path) -> None:
    with WORLDS[world](tmp_path) as server:
        started = time.perf_counter()
        await probe(server.port)
        assert time.perf_counter() - started < LIMIT + 1


def judge(result: ProbeResult) -> Finding:
    return port.judge(result, Target("srv.example"), 5.0, NOW)


@pytest.mark.parametrize(
    ("outcome", "link"),
    [
        (Tcp.BLOCKED_LOCALLY, Link.CLIENT),
        (Tcp.NAME_NOT_FOUND, Link.CLIENT),
        (Tcp.TIMED_OUT, Link.NETWORK),
        (Tcp.UNREACHABLE, Link.NETWORK),
        (Tcp.RESET, Link.NETWORK),
        (Tcp.REFUSED, Link.GUEST),
    ],
)
def test_where_a_failed_connection_lies(outcome: Tcp, link: Link) -> None:
    finding = judge(ProbeResult(outcome))
    assert (finding.status, finding.link, finding.facts["tcp"]) == (Status.FAIL, link, outcome.value)


def test_silent_name_servers_are_told_from_an_unknown_name() -> None:
    unknown, silent = (judge(ProbeResult(Tcp.NAME_NOT_FOUND, name_servers_silent=so)) for so in (False, True))
    assert unknown.summary != silent.summary


def test_an_address_that_fails_beside_one_that_works_is_named() -> None:
    good = Attempt("192.0.2.1", "ipv4", Tcp.OPEN, 0.01)
    bad = Attempt("2001:db8::1", "ipv6", Tcp.UNREACHABLE, 0.01, "ENETUNREACH")
    finding = judge(ProbeResult(Tcp.OPEN, (bad, good), good, rdp=Rdp.NEGOTIATED, security=Security.TLS, tls=Tls.STRONG))
    assert finding.status is Status.PASS
    assert finding.facts["failed_addresses"] == ["2001:db8::1"]
    assert port_outcomes.SOME_ADDRESSES_FAIL in finding.detail


def test_every_remedy_exists() -> None:
    known = {remedy.id for remedy in declared.DECLARED}
    tables = (port_outcomes.BY_TCP, port_outcomes.BY_FAILURE_CODE, port_outcomes.OTHER_PROGRAM, vars(port_outcomes))
    found = [outcome for table in tables for outcome in table.values() if isinstance(outcome, Outcome)]
    assert len(found) > 20
    assert {remedy for outcome in found for remedy in outcome.remedies} <= known
