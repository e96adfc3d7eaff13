"""Whole worlds, a computer and a server each -> what the program says is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.checks import CHECKS, MEASURED, PORT
from app.context import ClientSettings, Context, FirewallBlock, NotAvailable, OutboundFirewall, PathOut, Proxies, Store
from app.engine.runner import run_checks
from app.engine.verdict import judge
from app.language import Text, english, fill
from app.model import Case, Finding, Link, State, Status, Target, Verdict
from app.ui.translator import say_in
from tests.lab.process import Server, free_port
from tests.lab.worlds import WORLDS
from tests.system.dns_lab import name_servers, needs_dnsmasq
from tests.system.fake_computer import FakeComputer

LIMIT = 0.5
OLD = "203.0.113.9"
BLOCKED = OutboundFirewall(enabled=True, profile="Public", blocks=(FirewallBlock("No RDP", Store.LOCAL, "Public"),))
OFF = OutboundFirewall(enabled=False, profile="Public", blocks=BLOCKED.blocks)
NO = NotAvailable(Text("No."))
TUNNEL = PathOut("tun0", "Example VPN", "10.8.0.2", virtual=True)


def saved(*lines: str) -> ClientSettings:
    """Return settings with a saved standard connection."""
    return ClientSettings(default_rdp="\r\n".join(lines).encode("utf-16"))


def policy(name: str, value: int) -> ClientSettings:
    return ClientSettings(policies={name: value})


@dataclass(frozen=True)
class World:
    """A server of the lab, a computer before it, and what is to be said."""

    server: str
    computer: Callable[[], FakeComputer]
    state: State
    cause: str = ""
    link: Link | None = None
    symptom: str = ""
    others: tuple[str, ...] = ()


FAULT, REACHABLE = State.FAULT, State.REACHABLE
CLIENT, NETWORK, GUEST = Link.CLIENT, Link.NETWORK, Link.GUEST

SCENARIOS = {
    "all is well": World("windows", FakeComputer, REACHABLE),
    "nothing answers": World("black hole", FakeComputer, FAULT, "rdp_port", NETWORK),
    "nothing listens": World("closed port", FakeComputer, FAULT, "rdp_port", GUEST),
    "another program has the port": World("sshd", FakeComputer, FAULT, "rdp_port", GUEST),
    "a guard hangs up": World("reset on accept", FakeComputer, FAULT, "rdp_port", NETWORK),
    "own firewall drops": World(
        "black hole", lambda: FakeComputer(firewall=BLOCKED), FAULT, "local_firewall", CLIENT, "rdp_port"
    ),
    "own firewall would drop, but the server refused": World(
        "closed port", lambda: FakeComputer(firewall=BLOCKED), FAULT, "rdp_port", GUEST
    ),
    "own firewall stops the client only": World(
        "windows", lambda: FakeComputer(firewall=BLOCKED), FAULT, "local_firewall", CLIENT
    ),
    "own firewall is off": World("black hole", lambda: FakeComputer(firewall=OFF), FAULT, "rdp_port", NETWORK),
    "offline": World(
        "black hole", lambda: FakeComputer(path=OSError(101, "no route")), FAULT, "proxy", CLIENT, "rdp_port"
    ),
    "a tunnel that is not the cause": World("windows", lambda: FakeComputer(path=TUNNEL), REACHABLE),
    "a tunnel may be the cause": World("black hole", lambda: FakeComputer(path=TUNNEL), FAULT, "rdp_port", NETWORK),
    "only the web goes out": World(
        "black hole", lambda: FakeComputer(proxy=Proxies(user="proxy:8080")), FAULT, "rdp_port", NETWORK
    ),
    "certificate expired": World("xrdp, expired certificate", FakeComputer, REACHABLE, others=("rdp_port",)),
    "server's clock is wrong": World("windows, clock ahead", FakeComputer, FAULT, "clock", GUEST),
    "own clock is wrong": World("windows, clock ahead", lambda: FakeComputer(clock=False), FAULT, "clock", CLIENT),
    "NLA is off here and required there": World(
        "windows",
        lambda: FakeComputer(settings=saved("enablecredsspsupport:i:0")),
        FAULT,
        "rdp_client_settings",
        CLIENT,
    ),
    "NLA is off here and optional there": World(
        "windows, nla optional",
        lambda: FakeComputer(settings=saved("enablecredsspsupport:i:0")),
        REACHABLE,
        others=("rdp_client_settings",),
    ),
    "a policy forbids NTLM": World(
        "windows",
        lambda: FakeComputer(settings=policy("RestrictSendingNTLMTraffic", 2)),
        FAULT,
        "rdp_client_settings",
        CLIENT,
    ),
    "a policy refuses the certificate": World(
        "windows",
        lambda: FakeComputer(settings=policy("AuthenticationLevel", 1)),
        FAULT,
        "rdp_client_settings",
        CLIENT,
    ),
    "the gateway is dead": World(
        "windows",
        lambda: FakeComputer(
            settings=saved("gatewayusagemethod:i:1", f"gatewayhostname:s:127.0.0.1:{free_port()}")
        ),
        FAULT,
        "rdp_client_settings",
        CLIENT,
    ),
    "a computer that tells nothing": World(
        "windows",
        lambda: FakeComputer(
            cache=NO, firewall=NO, proxy=NO, path=NO, products=NO, settings=NO, clock=NO, servers=NO
        ),
        REACHABLE,
    ),
}  # fmt: skip


async def look(target: Target, computer: FakeComputer) -> tuple[Case, Verdict]:
    case = Case(target)
    async for finding in run_checks(MEASURED, Context(target, computer, LIMIT), PORT):
        case = case.record(finding)
    return case, judge(case.findings, CHECKS)


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Server]]:
    """Return what gives a server of the lab, each started once."""
    running: dict[str, Server] = {}

    def get(name: str) -> Server:
        if name not in running:
            running[name] = WORLDS[name](tmp_path_factory.mktemp("server"))
        return running[name]

    yield get
    for server in running.values():
        server.stop()


@pytest.mark.parametrize("name", SCENARIOS)
async def test_scenario(name: str, servers: Callable[[str], Server]) -> None:
    world = SCENARIOS[name]
    server = servers(world.server)
    case, verdict = await look(Target(server.address, server.port), world.computer())
    assert (verdict.state, verdict.cause, verdict.link) == (world.state, world.cause, world.link)
    assert verdict.symptom == world.symptom
    assert verdict.other_causes == world.others
    assert [finding.check for finding in case.findings if finding.status is Status.ERROR] == []
    assert {finding.check for finding in case.findings} == {check.id for check in MEASURED}
    sentences_are_whole(case, verdict)


def sentences_are_whole(case: Case, verdict: Verdict) -> None:
    """No placeholder stays open, in any language."""
    texts = [(text, f.facts) for f in case.findings for text in (f.summary, *f.detail)]
    for say in (english, say_in("ko"), say_in("zh")):
        for text, facts in [(verdict.summary, verdict.facts), *texts]:
            assert "{" not in fill(say(text), facts), text


@needs_dnsmasq
async def test_server_has_moved(servers: Callable[[str], Server], tmp_path: Path) -> None:
    """The port answers at the new address; the Remote Desktop client still goes to the old one."""
    server = servers("windows")
    with name_servers(tmp_path, {"localhost": ("127.0.0.1",)}) as known:
        computer = FakeComputer(servers=known, cache={"localhost": (OLD,)})
        case, verdict = await look(Target("localhost", server.port), computer)
    assert (verdict.state, verdict.cause, verdict.link) == (State.FAULT, "dns_cache", Link.CLIENT)
    assert verdict.remedies == ("flush_dns_cache",)
    assert status_of(case, "rdp_port") is Status.PASS


async def test_a_check_that_breaks_takes_no_other_with_it(
    servers: Callable[[str], Server], expected_logs: list[str]
) -> None:
    expected_logs.append("check proxy")
    server = servers("windows")
    computer = FakeComputer(proxy=RuntimeError("wheel came off"))
    case, verdict = await look(Target(server.address, server.port), computer)
    assert status_of(case, "proxy") is Status.ERROR
    assert verdict.state is State.REACHABLE


async def test_without_an_address_nothing_is_claimed() -> None:
    case, verdict = await look(Target(), FakeComputer())
    assert verdict.state is State.INCONCLUSIVE
    assert status_of(case, "rdp_port") is Status.SKIP
    assert "rdp_port" in verdict.unknown


def status_of(case: Case, check: str) -> Status:
    finding: Finding | None = case.finding(check)
    assert finding is not None
    return finding.status
