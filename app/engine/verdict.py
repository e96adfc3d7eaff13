"""Findings -> verdict: the first broken link, its root cause kept apart from the symptom, and what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import Text
from app.model import Finding, Link, State, Status, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.context import Check

SYMPTOM = "rdp_port"

# A server that answered, were it with a refusal, was reached: what would have dropped the packets is not the cause.
_DROPPERS = frozenset({"local_firewall", "public_bandwidth", "security_group", "ip_flow", "black_hole", "edge_path"})

# These can keep the user out although the port answers this program: it is not the Remote Desktop client itself, it may
# have reached another machine of that name, and it never signs in.
_BEYOND_THE_PORT = frozenset({"name_lookup", "dns_cache", "local_firewall", "rdp_client_settings", "clock"})

_ANSWERED = frozenset({Status.PASS, Status.WARN, Status.FAIL})
_REACHED = frozenset({"open", "refused", "reset"})


def judge(findings: Sequence[Finding], checks: Sequence[Check]) -> Verdict:
    """Judge the findings; `checks` is every known check in the order of the chain."""
    order = {check.id: position for position, check in enumerate(checks)}
    ranked = sorted(findings, key=lambda finding: order.get(finding.check, len(order)))
    port = next((finding for finding in ranked if finding.check == SYMPTOM), None)
    causes = [finding for finding in ranked if finding.status is Status.FAIL and _explains(finding, port)]
    if port is not None and port.status is Status.FAIL:
        causes.append(port)
    if causes:
        return _fault(causes, port, ranked, checks)
    if port is not None and port.status in (Status.PASS, Status.WARN):
        return Verdict(
            State.REACHABLE,
            summary=Text("The server answers with Remote Desktop: the path to it is clear."),
            facts=port.facts,
            other_causes=tuple(finding.check for finding in ranked if finding.status is Status.WARN),
            unknown=_open(ranked, checks, (Link.SIGN_IN,)),
        )
    return Verdict(
        State.INCONCLUSIVE,
        summary=Text("Too little could be measured to name the cause. Go through the pages one by one."),
        unknown=_open(ranked, checks, tuple(Link)),
    )


def _fault(
    causes: Sequence[Finding], port: Finding | None, ranked: Sequence[Finding], checks: Sequence[Check]
) -> Verdict:
    cause = causes[0]
    return Verdict(
        State.FAULT,
        cause=cause.check,
        link=cause.link,
        summary=cause.summary,
        facts=cause.facts,
        remedies=cause.remedies,
        symptom=SYMPTOM if port in causes and cause.check != SYMPTOM else "",
        other_causes=tuple(finding.check for finding in causes[1:] if finding.check != SYMPTOM),
        unknown=_open(ranked, checks, _beyond(cause)),
    )


def _explains(finding: Finding, port: Finding | None) -> bool:
    if finding.check == SYMPTOM:
        return False
    if port is None or port.status not in _ANSWERED:
        return True
    if port.status is Status.FAIL:
        return not (port.facts.get("tcp") in _REACHED and finding.check in _DROPPERS)
    return finding.check in _BEYOND_THE_PORT or finding.link is Link.SIGN_IN


def _beyond(cause: Finding) -> tuple[Link, ...]:
    """Return the links whose open questions could still change or follow this verdict."""
    links = tuple(Link)
    if cause.check == SYMPTOM and cause.link is Link.NETWORK:
        return (Link.NETWORK, Link.CLOUD, Link.GUEST)
    return links[links.index(cause.link) :]


def _open(ranked: Sequence[Finding], checks: Sequence[Check], links: tuple[Link, ...]) -> tuple[str, ...]:
    answered = {finding.check for finding in ranked if finding.status in _ANSWERED}
    return tuple(check.id for check in checks if check.link in links and check.id not in answered)
