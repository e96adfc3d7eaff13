"""The chain as the picture shows it: which links are proven whole, which one is broken, what lies beyond."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from app.model import Case, Finding, Link, State, Status, Verdict

from .verdict import SYMPTOM

if TYPE_CHECKING:
    from collections.abc import Collection


class Mark(StrEnum):
    """How a link stands."""

    WHOLE = "whole"
    WARNING = "warning"
    BROKEN = "broken"
    RUNNING = "running"
    OPEN = "open"
    BEYOND = "beyond"
    """Behind the break: asked after that is mended."""


class LinkState(NamedTuple):
    """One link of the picture."""

    link: Link
    mark: Mark
    findings: tuple[Finding, ...]
    inferred: bool = False
    """Whole because something further on answered, not because it was measured itself."""


def chain(case: Case, verdict: Verdict, running: Collection[Link]) -> tuple[LinkState, ...]:
    """Return the five links in order."""
    links = tuple(Link)
    broken = links.index(verdict.link) if verdict.state is State.FAULT and verdict.link else len(links)
    # Packets lost on the way say little: the cloud and the server are suspects then, not what comes afterwards.
    suspects = {Link.CLOUD, Link.GUEST} if verdict.cause == SYMPTOM and verdict.link is Link.NETWORK else set()
    reached = _reached(case, verdict)
    states = []
    for position, link in enumerate(links):
        findings = tuple(finding for finding in case.findings if finding.link is link)
        proven = position <= reached
        states.append(
            LinkState(
                link,
                _mark(
                    findings,
                    0 if position == broken else -1 if link in suspects else position - broken,
                    proven=proven,
                    running=link in running,
                ),
                findings,
                inferred=proven and not any(f.status in (Status.PASS, Status.WARN) for f in findings),
            )
        )
    return tuple(states)


def _mark(findings: tuple[Finding, ...], beyond: int, *, proven: bool, running: bool) -> Mark:
    statuses = {finding.status for finding in findings}
    if beyond == 0:
        return Mark.BROKEN
    if running and not proven:
        return Mark.RUNNING
    if beyond > 0:
        return Mark.BEYOND
    if Status.FAIL in statuses or Status.WARN in statuses:
        return Mark.WARNING
    return Mark.WHOLE if proven or Status.PASS in statuses else Mark.OPEN


def _reached(case: Case, verdict: Verdict) -> int:
    """Return the index of the last link that the port's answer proves to be whole; -1 when it proves nothing."""
    port = case.finding(SYMPTOM)
    links = tuple(Link)
    if port is None or port.status in (Status.SKIP, Status.ERROR):
        return -1
    if port.status in (Status.PASS, Status.WARN):
        return links.index(Link.GUEST)
    if port.link is Link.GUEST and verdict.link is Link.GUEST:
        return links.index(Link.CLOUD)
    return -1
