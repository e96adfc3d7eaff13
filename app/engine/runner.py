"""Runs checks side by side and hands over each finding when it is ready; owns time limits, cancelling and crashes."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.context import Check, Context, NotAvailable
from app.language import Text
from app.model import Finding, Json, Need, Status

log = logging.getLogger(__name__)

USUAL_STEP = 5.0
"""Seconds for one network step for which the checks' own time limits are made."""

MISSING: dict[Need, Text] = {
    Need.ADDRESS: Text("The address of the server is missing."),
    Need.NAME: Text("The address is an IP address, so there is no name to look up."),
    Need.WINDOWS: Text("This exists only on Windows."),
    Need.CLOUD: Text("Only the cloud can answer this, and it needs an account there."),
    Need.GUEST: Text("This can only be checked inside the server."),
}


async def run_checks(checks: Sequence[Check], context: Context, probe: Check | None = None) -> AsyncGenerator[Finding]:
    """Run checks side by side and yield each finding when it is ready.

    `probe` is the check whose finding the others may share through `context.probe`; it runs at most once. Closing the
    generator cancels what still runs.
    """
    shared = _share(probe, context) if probe else None
    context = replace(context, probe=shared) if shared else context
    tasks = [
        asyncio.create_task(
            shared() if shared and probe and check.id == probe.id else _run(check, context), name=check.id
        )
        for check in checks
    ]
    try:
        for next_one in asyncio.as_completed(tasks):
            yield await next_one
    finally:
        for task in tasks:
            task.cancel()
        if shared:
            shared.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class _Shared:
    """One run of a check for everybody who asks; nobody's time limit cancels it for the others."""

    def __init__(self, start: Callable[[], Awaitable[Finding]]) -> None:
        self._start = start
        self._task: asyncio.Future[Finding] | None = None

    async def __call__(self) -> Finding:
        if self._task is None:
            self._task = asyncio.ensure_future(self._start())
        return await asyncio.shield(self._task)

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _share(probe: Check, context: Context) -> _Shared:
    return _Shared(lambda: _run(probe, context))


async def _run(check: Check, context: Context) -> Finding:
    started = time.perf_counter()
    finding = await _finding(check, context)
    seconds = finding.seconds or round(time.perf_counter() - started, 3)
    return replace(finding, seconds=seconds, at=finding.at or datetime.now(UTC))


async def _finding(check: Check, context: Context) -> Finding:
    missing = [need for need in check.needs if not _given(need, context)]
    if missing or check.run is None:
        wanted: list[Json] = [need.value for need in missing]
        return check.found(
            Status.SKIP, MISSING[missing[0]] if missing else Text("Answered by hand."), {"missing": wanted}
        )
    limit = max(check.timeout * context.timeout / USUAL_STEP, context.timeout + 0.5)
    try:
        async with asyncio.timeout(limit):
            return await check.run(context)
    except TimeoutError:
        return check.found(
            Status.ERROR, Text("This check did not finish within {limit} seconds."), {"limit": round(limit, 1)}
        )
    except NotAvailable as reason:
        return check.found(Status.SKIP, reason.why, {"missing": ["system"]})
    except Exception as crash:
        log.exception("check %s", check.id)
        return check.found(
            Status.ERROR,
            Text("This check failed because of an error in this program; the other checks are not affected."),
            {"exception": type(crash).__name__},
            proof=f"{type(crash).__name__}: {crash}",
        )


def _given(need: Need, context: Context) -> bool:
    address = context.target.address
    if need is Need.ADDRESS:
        return bool(address)
    if need is Need.NAME:
        return bool(address) and not _is_number(address)
    if need is Need.WINDOWS:
        return context.computer.platform == "windows"
    return False


def _is_number(address: str) -> bool:
    try:
        ipaddress.ip_address(address)
    except ValueError:
        return False
    return True
