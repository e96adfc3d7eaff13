from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from app.checks.client import clock, port
from app.context import Computer, Context, NotAvailable
from app.language import Text
from app.model import Facts, Finding, Link, Status, Target
from tests.lab.process import LOOPBACK
from tests.lab.windows import Windows, start_windows

NOW = datetime(2026, 1, 1, tzinfo=UTC)
LATER = {"certificate": {"not_before": "2026-01-02T00:00:00+00:00"}}
EARLIER = {"certificate": {"not_before": "2025-01-02T00:00:00+00:00"}}


@pytest.mark.parametrize(
    ("skew", "status"),
    [
        (0.0, Status.PASS),
        (-120, Status.PASS),
        (120.1, Status.WARN),
        (-300, Status.WARN),
        (300.1, Status.FAIL),
        (-86_400, Status.FAIL),
    ],
)
@pytest.mark.parametrize("synchronised", [True, False, None])
def test_difference_decides(skew: float, status: Status, synchronised: bool | None) -> None:
    finding = clock.judge({"clock_skew_seconds": skew}, synchronised, NOW)
    assert finding.status is status
    assert finding.facts["clock_skew_seconds"] == skew


@pytest.mark.parametrize(("synchronised", "link"), [(True, Link.GUEST), (False, Link.CLIENT), (None, Link.CLIENT)])
def test_a_kept_clock_here_points_to_the_server(synchronised: bool | None, link: Link) -> None:
    assert clock.judge({"clock_skew_seconds": 900}, synchronised, NOW).link is link
    assert clock.judge(LATER, synchronised, NOW).link is link


def test_ahead_and_behind_are_told_apart() -> None:
    ahead, behind = (clock.judge({"clock_skew_seconds": skew}, None, NOW) for skew in (900, -900))
    assert "ahead" in ahead.summary
    assert "behind" in behind.summary
    assert ahead.facts["minutes"] == behind.facts["minutes"] == 15


@pytest.mark.parametrize(
    ("server", "synchronised", "status"),
    [
        ({}, True, Status.PASS),
        ({}, False, Status.WARN),
        ({}, None, Status.SKIP),
        (LATER, True, Status.WARN),
        (EARLIER, True, Status.PASS),
        ({"certificate": {"sha256": "00"}}, None, Status.SKIP),
    ],
)
def test_without_the_time_of_the_server(server: Facts, synchronised: bool | None, status: Status) -> None:
    finding = clock.judge(server, synchronised, NOW)
    assert finding.status is status
    assert ("missing" in finding.facts) is (status is Status.SKIP)


def computer(answer: Callable[[], bool]) -> Computer:
    return cast("Computer", SimpleNamespace(clock_synchronised=answer))


def unknown() -> bool:
    raise NotAvailable(Text("no time service"))


async def run(answer: Callable[[], bool], server_port: int | None = None) -> Finding:
    context = Context(Target(LOOPBACK, server_port or 1), computer(answer), timeout=2.0)
    if server_port is None:
        return await clock.run(context)

    async def probe() -> Finding:
        return await port.run(context)

    return await clock.run(Context(context.target, context.computer, context.timeout, probe))


async def test_without_a_probe_the_local_clock_is_judged() -> None:
    assert (await run(lambda: True)).status is Status.PASS
    assert (await run(unknown)).status is Status.SKIP


@pytest.mark.parametrize(("skew", "status"), [(0, Status.PASS), (200, Status.WARN), (-3725, Status.FAIL)])
async def test_time_of_a_server(skew: float, status: Status, tmp_path: Path) -> None:
    with start_windows(tmp_path, Windows(clock_skew=skew)) as server:
        assert (await run(unknown, server.port)).status is status


async def test_a_server_that_gives_no_time(tmp_path: Path) -> None:
    with start_windows(tmp_path, Windows(tells_time=False)) as server:
        assert (await run(lambda: False, server.port)).status is Status.WARN
