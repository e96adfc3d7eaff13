"""Emptying the DNS cache: previewed, done, refused."""

from __future__ import annotations

import pytest

from app.context import Context, NotAvailable
from app.language import Text, fill
from app.model import Target
from app.remedies.flush_dns_cache import REMEDY
from tests.system.fake_computer import FakeComputer

NAME = "server.test"


def context(computer: FakeComputer) -> Context:
    return Context(Target(NAME), computer)


@pytest.mark.parametrize("platform", ["windows", "linux", "macos"])
async def test_the_preview_changes_nothing_and_shows_the_command(platform: str) -> None:
    computer = FakeComputer(platform=platform, cache={NAME: ("192.0.2.7",)})
    assert REMEDY.preview
    preview = await REMEDY.preview(context(computer))
    assert fill(preview.summary, preview.facts).endswith("which remembers 192.0.2.7 for server.test.")
    assert preview.commands
    assert (computer.flushed, computer.cached_addresses(NAME)) == (0, ("192.0.2.7",))


async def test_a_cache_that_cannot_be_read_can_still_be_emptied() -> None:
    assert REMEDY.preview
    preview = await REMEDY.preview(context(FakeComputer(cache=NotAvailable(Text("unreadable")))))
    assert "{" not in preview.summary


async def test_it_empties_the_cache() -> None:
    computer = FakeComputer(cache={NAME: ("192.0.2.7",)})
    assert REMEDY.apply
    await REMEDY.apply(context(computer))
    assert (computer.flushed, computer.cached_addresses(NAME)) == (1, ())


@pytest.mark.parametrize("refusal", [PermissionError("DnsFlushResolverCache"), NotAvailable(Text("no cache"))])
async def test_a_refusal_is_passed_on(refusal: Exception) -> None:
    assert REMEDY.apply
    with pytest.raises(type(refusal)):
        await REMEDY.apply(context(FakeComputer(flush_error=refusal)))


def test_it_needs_no_undo() -> None:
    assert not REMEDY.reversible
    assert REMEDY.verify == "dns_cache"
