"""Checks side by side: time limits, crashes, cancelling, the shared probe."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing

import pytest

from app.context import Check, Context, NotAvailable
from app.engine.runner import run_checks
from app.language import Text
from app.model import Finding, Link, Need, Status, Target
from tests.conftest import Expected
from tests.system.fake_computer import FakeComputer

TITLE = Text("Title")


def check(name: str, run: object = None, **more: object) -> Check:
    return Check(name, TITLE, Link.CLIENT, run=run, **more)  # type: ignore[arg-type]


@pytest.fixture
def context() -> Context:
    return Context(Target("192.0.2.1"), FakeComputer(platform="linux"), timeout=5.0)


async def everything(checks: list[Check], context: Context, probe: Check | None = None) -> dict[str, Finding]:
    async with aclosing(run_checks(checks, context, probe)) as findings:
        return {finding.check: finding async for finding in findings}


async def test_a_crash_is_a_finding_and_stops_nobody(context: Context, expected_logs: Expected) -> None:
    expected_logs.append("check broken")

    async def broken(_context: Context) -> Finding:
        raise ZeroDivisionError("one")

    async def fine(_context: Context) -> Finding:
        return check("fine").found(Status.PASS, TITLE)

    findings = await everything([check("broken", broken), check("fine", fine)], context)
    assert findings["broken"].status is Status.ERROR
    assert findings["broken"].facts["exception"] == "ZeroDivisionError"
    assert findings["fine"].status is Status.PASS
    assert findings["fine"].at is not None


async def test_time_limit(context: Context) -> None:
    async def slow(_context: Context) -> Finding:
        await asyncio.sleep(60)
        raise AssertionError

    quick = Context(context.target, context.computer, timeout=0.1)
    started = time.monotonic()
    findings = await everything([check("slow", slow, timeout=1.0)], quick)
    assert findings["slow"].status is Status.ERROR
    assert time.monotonic() - started < 5


async def test_what_is_missing_is_named(context: Context) -> None:
    async def never(_context: Context) -> Finding:
        raise AssertionError

    checks = [
        check("cloud", never, needs=(Need.CLOUD,)),
        check("name", never, needs=(Need.NAME,)),
        check("windows", never, needs=(Need.WINDOWS,)),
        check("declared"),
    ]
    findings = await everything(checks, context)
    assert {name: finding.facts["missing"] for name, finding in findings.items()} == {
        "cloud": ["cloud"],
        "name": ["name"],
        "windows": ["windows"],
        "declared": [],
    }
    assert {finding.status for finding in findings.values()} == {Status.SKIP}


async def test_not_available_is_a_skip(context: Context) -> None:
    async def cannot(_context: Context) -> Finding:
        raise NotAvailable(Text("No such service here."))

    findings = await everything([check("cannot", cannot)], context)
    assert findings["cannot"].status is Status.SKIP
    assert findings["cannot"].summary == "No such service here."


async def test_findings_come_when_they_are_ready(context: Context) -> None:
    def after(seconds: float, name: str) -> Check:
        async def run(_context: Context) -> Finding:
            await asyncio.sleep(seconds)
            return check(name).found(Status.PASS, TITLE)

        return check(name, run)

    async with aclosing(run_checks([after(0.2, "late"), after(0, "early")], context)) as findings:
        assert [finding.check async for finding in findings] == ["early", "late"]


async def test_closing_cancels_what_runs(context: Context) -> None:
    cancelled = asyncio.Event()

    async def long(_context: Context) -> Finding:
        try:
            await asyncio.sleep(60)
        finally:
            cancelled.set()
        raise AssertionError

    async def short(_context: Context) -> Finding:
        return check("short").found(Status.PASS, TITLE)

    async with aclosing(run_checks([check("long", long), check("short", short)], context)) as findings:
        async for _finding in findings:
            break
    assert cancelled.is_set()


async def test_the_probe_runs_once_for_all(context: Context) -> None:
    runs = 0

    async def measure(_context: Context) -> Finding:
        nonlocal runs
        runs += 1
        await asyncio.sleep(0.05)
        return probe.found(Status.PASS, TITLE, {"clock_skew_seconds": 7})

    async def reader(context: Context) -> Finding:
        assert context.probe is not None
        shared = await context.probe()
        return check("reader").found(Status.PASS, TITLE, {"seen": shared.facts["clock_skew_seconds"]})

    probe = check("probe", measure)
    findings = await everything([probe, check("reader", reader)], context, probe)
    assert runs == 1
    assert findings["reader"].facts["seen"] == 7
    assert (await everything([check("reader", reader)], context, probe))["reader"].facts["seen"] == 7
    assert runs == 2


async def test_an_impatient_reader_does_not_cancel_the_probe(context: Context) -> None:
    async def measure(_context: Context) -> Finding:
        await asyncio.sleep(0.9)
        return probe.found(Status.PASS, TITLE)

    async def reader(context: Context) -> Finding:
        assert context.probe is not None
        return await context.probe()

    quick = Context(context.target, context.computer, timeout=0.1)
    probe = check("probe", measure, timeout=100.0)
    findings = await everything([probe, check("reader", reader, timeout=0.1)], quick, probe)
    assert findings["reader"].status is Status.ERROR
    assert findings["probe"].status is Status.PASS
