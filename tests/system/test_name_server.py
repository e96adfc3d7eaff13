"""Real questions to real name servers."""

from __future__ import annotations

from pathlib import Path

from app.system.name_server import Trouble, ask
from tests.system.dns_lab import free_port, name_servers, needs_dnsmasq


@needs_dnsmasq
def test_both_families_are_asked(tmp_path: Path) -> None:
    with name_servers(tmp_path, {"server.test": ("192.0.2.7", "2001:db8::7")}) as (server,):
        reply = ask(server, "server.test", 3)
    assert (set(reply.addresses), reply.trouble) == ({"192.0.2.7", "2001:db8::7"}, None)


@needs_dnsmasq
def test_an_unknown_name_and_a_name_without_address_are_told_apart(tmp_path: Path) -> None:
    with name_servers(tmp_path, {"empty.test": ()}) as (server,):
        assert ask(server, "missing.test", 3).trouble is Trouble.NO_SUCH_NAME
        assert ask(server, "empty.test", 3).trouble is Trouble.NO_ADDRESS


@needs_dnsmasq
def test_a_server_that_refuses_has_answered(tmp_path: Path) -> None:
    with name_servers(tmp_path, {}) as (server,):
        assert ask(server, "server.example", 3).trouble is Trouble.REFUSED


def test_a_dead_server_gives_no_answer_in_time() -> None:
    reply = ask(f"127.0.0.1#{free_port()}", "server.test", 0.5)
    assert (reply.addresses, reply.trouble) == ((), Trouble.NO_ANSWER)


@needs_dnsmasq
def test_an_international_name_is_asked_in_its_wire_form(tmp_path: Path) -> None:
    with name_servers(tmp_path, {"xn--bcher-kva.test": ("192.0.2.9",)}) as (server,):
        assert ask(server, "bücher.test", 3).addresses == ("192.0.2.9",)
