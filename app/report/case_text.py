"""A case as text: for a terminal, and for the ticket that goes to support."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.language import Say, Text, fill, plain
from app.model import Case, Finding, Verdict

from .words import LINK, SIGN, STATE, STATUS

FIRST_BROKEN = Text("First broken link: {link}")
NOT_KNOWN = Text("Not known yet: {names}")
ALSO = Text("Also wrong: {names}")
SERVER = Text("Server: {address}, port {port}")
CLOUD_INSTANCE = Text("Cloud: {cloud}, instance: {instance}, region: {region}")


def line(finding: Finding, title: Text, say: Say) -> str:
    """Return one finding as one line: sign, word, title, sentence."""
    sentence = plain(fill(say(finding.summary), finding.facts))
    return f"{SIGN[finding.status]} {say(STATUS[finding.status])} · {say(title)}: {sentence}"


def verdict_lines(verdict: Verdict, titles: Mapping[str, Text], say: Say) -> list[str]:
    """Return the verdict as lines: what is so, where the chain breaks, what is still open."""
    lines = [f"{say(STATE[verdict.state])}. {plain(fill(say(verdict.summary), verdict.facts))}"]
    if verdict.link:
        lines.append(fill(say(FIRST_BROKEN), {"link": say(LINK[verdict.link])}))
    if verdict.other_causes:
        lines.append(fill(say(ALSO), {"names": _names(verdict.other_causes, titles, say)}))
    if verdict.unknown:
        lines.append(fill(say(NOT_KNOWN), {"names": _names(verdict.unknown, titles, say)}))
    return lines


def case_text(case: Case, verdict: Verdict, titles: Mapping[str, Text], say: Say) -> str:
    """Return the whole case as text for a ticket: target, verdict, every finding with its advice and proof."""
    target = case.target
    lines = [fill(say(SERVER), {"address": target.address, "port": target.port})]
    if target.cloud:
        known = {"cloud": target.cloud, "instance": target.instance or "-", "region": target.region or "-"}
        lines.append(fill(say(CLOUD_INSTANCE), known))
    lines += ["", *verdict_lines(verdict, titles, say), ""]
    for finding in case.findings:
        lines.append(line(finding, titles.get(finding.check, Text(finding.check)), say))
        lines += [f"    {plain(fill(say(text), finding.facts))}" for text in finding.detail]
        if finding.proof:
            lines.append(f"    [{finding.proof}]")
    if case.trail:
        lines += ["", *(f"{answer.page}: {answer.option or '…'}" for answer in case.trail)]
    return "\n".join(lines) + "\n"


def _names(ids: Sequence[str], titles: Mapping[str, Text], say: Say) -> str:
    return ", ".join(say(titles.get(check, Text(check))) for check in ids)
