"""The name check, against real name servers with answers of their own."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from app.checks.client.name_lookup import CHECK
from app.context import Context, NotAvailable
from app.language import Text, fill
from app.model import Finding, Status, Target
from tests.system.dns_lab import free_port, name_servers, needs_dnsmasq
from tests.system.fake_computer import FakeComputer

NAME = "server.test"
Resolver = Callable[..., object]


@pytest.fixture
def system_says(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let the system's own lookup, which cannot be pointed at a test server, answer as chosen."""

    def say(*addresses: str, error: Exception | None = None) -> None:
        def getaddrinfo(*_: object, **__: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
            if error:
                raise error
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0)) for address in addresses]

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)

    return say


async def look(computer: FakeComputer, address: str = NAME, cloud: str = "") -> Finding:
    assert CHECK.run
    finding = await CHECK.run(Context(Target(address, cloud=cloud), computer, timeout=2.0))
    for text in (finding.summary, *finding.detail):
        assert "{" not in fill(text, finding.facts), text
    return finding


@pytest.mark.parametrize("address", ["192.0.2.7", "2001:db8::7", "10.1.2.3", "127.0.0.1"])
async def test_a_number_needs_no_lookup(address: str) -> None:
    finding = await look(FakeComputer(servers=RuntimeError("must not be asked")), address)
    assert (finding.status, finding.facts["addresses"]) == (Status.PASS, [address])


async def test_the_empty_address_is_nobodys() -> None:
    assert (await look(FakeComputer(), "0.0.0.0")).status is Status.FAIL


async def test_a_private_number_is_explained() -> None:
    assert any("private" in text for text in (await look(FakeComputer(), "10.1.2.3")).detail)


async def test_localhost_is_really_looked_up() -> None:
    finding = await look(FakeComputer(hosts={"localhost": ("127.0.0.1",)}), "localhost")
    assert finding.status is Status.PASS
    addresses = finding.facts["addresses"]
    assert isinstance(addresses, list)
    assert "127.0.0.1" in addresses


async def test_a_name_that_is_no_name() -> None:
    finding = await look(FakeComputer(), "a" * 64 + ".test")
    assert (finding.status, finding.facts["reason"]) == (Status.FAIL, "no_such_name")


@needs_dnsmasq
async def test_agreement_passes(tmp_path: Path, system_says: Callable[..., None]) -> None:
    with name_servers(tmp_path, {NAME: ("192.0.2.7",)}, {NAME: ("192.0.2.7",)}) as servers:
        system_says("192.0.2.7")
        finding = await look(FakeComputer(servers=servers))
    assert (finding.status, finding.facts["from_servers"]) == (Status.PASS, ["192.0.2.7"])
    assert finding.facts["answers"] == {server: ["192.0.2.7"] for server in servers}


@needs_dnsmasq
@pytest.mark.parametrize("second", [{NAME: ("192.0.2.8",)}, {}])
async def test_disagreement_is_told(
    tmp_path: Path, system_says: Callable[..., None], second: dict[str, tuple[str, ...]]
) -> None:
    with name_servers(tmp_path, {NAME: ("192.0.2.7",)}, second) as servers:
        system_says("192.0.2.7")
        assert (await look(FakeComputer(servers=servers))).status is Status.WARN


@needs_dnsmasq
async def test_a_silent_server_beside_a_good_one_is_a_remark(tmp_path: Path, system_says: Callable[..., None]) -> None:
    dead = f"127.0.0.1#{free_port()}"
    with name_servers(tmp_path, {NAME: ("192.0.2.7",)}) as servers:
        system_says("192.0.2.7")
        finding = await look(FakeComputer(servers=(dead, *servers)))
    assert (finding.status, finding.facts["silent"]) == (Status.PASS, [dead])
    assert any("{silent}" in text for text in finding.detail)


@needs_dnsmasq
async def test_a_hosts_file_that_says_otherwise_fails(tmp_path: Path, system_says: Callable[..., None]) -> None:
    with name_servers(tmp_path, {NAME: ("192.0.2.7",)}) as servers:
        system_says("192.0.2.9")
        finding = await look(FakeComputer(servers=servers, hosts={NAME: ("192.0.2.9",)}))
    assert finding.status is Status.FAIL
    assert fill(finding.summary, finding.facts).startswith(
        "The hosts file of this computer sends server.test to 192.0.2.9"
    )


@needs_dnsmasq
async def test_a_hosts_file_that_says_the_same_passes(tmp_path: Path, system_says: Callable[..., None]) -> None:
    with name_servers(tmp_path, {NAME: ("192.0.2.7",)}) as servers:
        system_says("192.0.2.7")
        assert (await look(FakeComputer(servers=servers, hosts={NAME: ("192.0.2.7",)}))).status is Status.PASS


async def test_a_hosts_file_that_nobody_confirms_warns(system_says: Callable[..., None]) -> None:
    system_says("192.0.2.9")
    computer = FakeComputer(servers=NotAvailable(Text("none")), hosts={NAME: ("192.0.2.9",)})
    assert (await look(computer)).status is Status.WARN


@pytest.mark.parametrize(
    ("address", "cloud", "status"),
    [
        ("198.18.0.7", "", Status.WARN),
        ("127.0.0.1", "", Status.WARN),
        ("0.0.0.0", "", Status.FAIL),
        ("10.0.0.7", "", Status.PASS),
        ("10.0.0.7", "tencent", Status.WARN),
        ("100.64.0.7", "azure", Status.WARN),
        ("192.0.2.7", "azure", Status.PASS),
        ("::ffff:10.0.0.7", "azure", Status.WARN),
    ],
)
async def test_telling_addresses(system_says: Callable[..., None], address: str, cloud: str, status: Status) -> None:
    system_says(address)
    assert (await look(FakeComputer(), cloud=cloud)).status is status


@needs_dnsmasq
@pytest.mark.parametrize(
    ("world", "reason"), [({}, "no_such_name"), ({NAME: ()}, "no_address")], ids=["unknown", "empty"]
)
async def test_a_name_that_the_servers_deny(
    tmp_path: Path, system_says: Callable[..., None], world: dict[str, tuple[str, ...]], reason: str
) -> None:
    with name_servers(tmp_path, world) as servers:
        system_says(error=socket.gaierror(socket.EAI_NONAME, "x"))
        finding = await look(FakeComputer(servers=servers))
    assert (finding.status, finding.facts["reason"]) == (Status.FAIL, reason)


async def test_servers_that_are_silent_are_named_as_the_reason(system_says: Callable[..., None]) -> None:
    system_says(error=socket.gaierror(socket.EAI_NONAME, "x"))
    finding = await look(FakeComputer(servers=(f"127.0.0.1#{free_port()}",)))
    assert (finding.status, finding.facts["reason"]) == (Status.FAIL, "no_answer")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (socket.EAI_NONAME, "no_such_name"),
        (11001, "no_such_name"),
        (socket.EAI_AGAIN, "no_answer"),
        (11002, "no_answer"),
        (11004, "no_address"),
        (socket.EAI_FAIL, "refused"),
    ],
)
async def test_the_systems_own_words(system_says: Callable[..., None], code: int, reason: str) -> None:
    system_says(error=socket.gaierror(code, "x"))
    finding = await look(FakeComputer())
    assert (finding.status, finding.facts["reason"]) == (Status.FAIL, reason)


@needs_dnsmasq
async def test_a_name_that_only_the_server_knows(tmp_path: Path, system_says: Callable[..., None]) -> None:
    with name_servers(tmp_path, {NAME: ("192.0.2.7",)}) as servers:
        system_says(error=socket.gaierror(socket.EAI_AGAIN, "x"))
        finding = await look(FakeComputer(servers=servers))
    assert finding.status is Status.FAIL
    assert "although" in finding.summary
